import { ONE } from '../../exact/decimal';
import { compare, RATIO_ONE } from '../../exact/ratio';
import type { ComputedCell } from '../../scoring/computed-cells';
import type { Rate } from '../../scoring/form-score';
import { refText } from '../../workbook/cell-ref';
import type { Check, Observation, ReviewSubject } from '../check';
import { differingCells } from '../differs';
import { isRoundingOf, RATE_DIFFERENCE } from '../rounding-difference';
import { rateReadings } from '../written';

/** 比率与金额不符: an execution, adjustment or completion rate that does not follow from the numbers beside it. */
export const rateDiffers: Check = {
  id: 'rate-differs',
  level: 'error',
  evaluate: (subject) => {
    const differing = differingCells(subject, ['fund-rate', 'adjustment-rate', 'completion-rate'], (cell, written) =>
      isRoundingOf(rateOf(subject, cell)?.exact ?? null, written, RATE_DIFFERENCE));
    if (differing.length === 0) return [];
    const lines = new Map(subject.form.indicators.flatMap(({ rate }, line) => rate === null ? [] : [[refText(rate.ref), line] as const]));
    return differing.map((observation) => capped(subject, lines.get(refText(observation.ref)) ?? null, observation));
  },
};

function rateOf({ score }: ReviewSubject, { kind, line }: Pick<ComputedCell, 'kind' | 'line'>): Rate | null {
  if (kind === 'adjustment-rate') return score.adjustmentRates[line] ?? null;
  return (kind === 'fund-rate' ? score.funds : score.indicators)[line]!.rate;
}

/** 100 % for a target that was exceeded: many forms stop counting there, which is a habit and no contradiction. */
function capped(subject: ReviewSubject, line: number | null, observation: Observation): Observation {
  const exact = line === null ? null : rateOf(subject, { kind: 'completion-rate', line })?.exact ?? null;
  if (line === null || exact === null || compare(exact, RATIO_ONE) <= 0) return observation;
  const saysWhole = rateReadings(subject.form.indicators[line]!.rate!).some((reading) => reading.equals(ONE));
  return saysWhole ? { ...observation, message: 'capped', level: 'hint', roundingOnly: false } : observation;
}
