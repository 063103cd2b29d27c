import { type Decimal, ONE, ZERO } from '../../exact/decimal';
import { ratio, type Ratio, ratioOf, times } from '../../exact/ratio';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { measurePlaces } from '../../scoring/measure-place';
import { overrideFor } from '../../scoring/row-context';
import type { Line } from '../what-if/line-in-form';
import type { Move } from '../what-if/move';
import { bothSides, type SliderRange } from './slider-range';
import type { Targets } from './targets';
import { fundThresholds, rateThresholds } from './thresholds';

const HUNDRED = ratioOf('100');

/** 断点 within a range, in order: where the rule may change its way, and the ends of the range. */
export function breaksOf(form: EvaluationForm, profile: RuleProfile, line: Line, move: Move, targets: Targets, { from, to }: SliderRange): readonly Decimal[] {
  const named = namedBreaks(form, profile, line, move, targets).flatMap(bothSides);
  const inside = named.filter((number) => number.greaterThan(from) && number.lessThan(to));
  const ordered = [from, ...inside, to].sort((a, b) => a.comparedTo(b));
  return ordered.filter((number, at) => at === 0 || !number.equals(ordered[at - 1]!));
}

function namedBreaks(form: EvaluationForm, profile: RuleProfile, line: Line, move: Move, { ends, one }: Targets): readonly Ratio[] {
  switch (move.kind) {
    case 'weight':
      return [ratio(ZERO)];
    case 'execution-rate': {
      const { block, rows } = measurePlaces(form, profile);
      const measure = line === null ? block : rows.get(line) ?? null;
      return measure === null ? [] : fundThresholds(measure.rule).map((rate) => times(rate, HUNDRED));
    }
    case 'actual': {
      const rates = rateThresholds(profile, overrideFor(form.indicators[move.row]!, profile));
      const { zeroTargetOver } = profile.indicators;
      return [
        // A bare number up to one beside a percentage has two meanings.
        ratio(ZERO), ratio(ONE), ratio(ONE.negated()),
        ...ends.flatMap((end) => rates.map((rate) => times(rate, end))),
        ...(one === null || zeroTargetOver === null ? [] : [times(ratioOf(zeroTargetOver.from), one)]),
      ];
    }
  }
}
