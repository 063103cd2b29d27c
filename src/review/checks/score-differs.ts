import { decimalText } from '../../exact/decimal';
import type { Field } from '../../form/evaluation-form';
import type { LineScore } from '../../scoring/form-score';
import type { Check, Observation, ReviewSubject } from '../check';
import { differingCells } from '../differs';
import { isRoundingOf } from '../rounding-difference';
import { oneLine, rowName } from '../../form/row-name';
import { writtenAmount } from '../written';

/**
 * 得分与计分规则不符: the score written is not the score the rule gives, or lies outside the range that the rule
 * leaves to a person.
 */
export const scoreDiffers: Check = {
  id: 'score-differs',
  level: 'error',
  evaluate: (subject) => [
    ...differingCells(subject, ['indicator-score', 'fund-score'], ({ kind, line }, written) => {
      const result = (kind === 'fund-score' ? subject.score.funds : subject.score.indicators)[line]!;
      return isRoundingOf(result.outcome === 'scored' ? result.exact : null, written, subject.profile.checking.roundingDifference);
    }),
    ...outsideRange(subject),
  ],
};

function outsideRange({ form, score }: ReviewSubject): Observation[] {
  return [
    ...form.funds.flatMap(({ label, score: cell }, line) => outside(() => oneLine(label), cell, score.funds[line]!)),
    ...form.indicators.flatMap((row, line) => row.score?.shared === true ? [] : outside(() => rowName(row), row.score, score.indicators[line]!)),
  ];
}

function outside(name: () => string, cell: Field | null, result: LineScore): Observation[] {
  if (cell === null || result.outcome !== 'needs-review' || result.range === null) return [];
  const written = writtenAmount(cell);
  const { low, high } = result.range;
  // Above the weight is the matter of score-over-weight.
  const overWeight = result.weight !== null && written?.times(result.weight.denominator).greaterThan(result.weight.numerator) === true;
  if (written === null || overWeight || (written.greaterThanOrEqualTo(low) && written.lessThanOrEqualTo(high))) return [];
  const bounds = { low: decimalText(low), high: decimalText(high) };
  return [{
    ref: cell.ref,
    message: 'outOfRange',
    data: { name: name(), written: cell.text.trim(), ...bounds },
    expected: `${bounds.low}–${bounds.high}`,
    written: cell.text,
  }];
}
