import { type Decimal, ZERO } from '../../../exact/decimal';
import { ratio } from '../../../exact/ratio';
import type { Field } from '../../../form/evaluation-form';
import type { ReviewSubject } from '../../../review/check';
import { writtenAmount } from '../../../review/written';
import type { ComputedCell } from '../../../scoring/computed-cells';
import type { FormScore, Judgements, LineScore, SumScore } from '../../../scoring/form-score';
import { gradeOf } from '../../../scoring/grade-of';
import { scoreFunds } from '../../../scoring/score-funds';
import { scoreWithLines } from '../../../scoring/score-form';
import { scoreParent } from '../../../scoring/score-parent';
import { totalsOf } from '../../../scoring/sums';
import { totalCellScore } from '../../../scoring/total-scope';
import type { LearnerCells } from './learner-cells';

/** 顺着前面的结果算: what sums and the grade come to over the numbers that the learner wrote, right or wrong. */
export interface FollowOn {
  /** Whether this number, or this grade, follows from the learner's own cells. */
  readonly follows: (cell: ComputedCell, written: Decimal | null, grade: string) => boolean;
}

export function followOn({ form, profile, score }: ReviewSubject, judgements: Judgements, written: LearnerCells): FollowOn {
  const amount = (field: Field) => writtenAmount(written(field.ref));
  const scores = [...form.funds, ...form.indicators].flatMap(({ score: field }) => field === null ? [] : [field]);
  // Nothing follows from cells that were all left blank.
  if (scores.every((field) => amount(field) === null)) return { follows: () => false };
  const own = (line: LineScore, field: Field | null): LineScore => {
    if (line.outcome !== 'scored' || field === null) return line;
    const points = amount(field) ?? ZERO;
    return { ...line, score: points, exact: ratio(points) };
  };
  const lines = {
    funds: score.funds.map((line, at) => own(line, form.funds[at]!.score)),
    indicators: score.indicators.map((line, at) => own(line, form.indicators[at]!.score)),
  };
  const byRows = scoreWithLines(form, profile, judgements, lines);
  const subtotals = score.subtotals.map((result, at) => ownSum(result, amount(form.subtotals[at]!.score)));
  const funds = { ...scoreFunds(form, profile, judgements), lines: lines.funds };
  const bySubtotals: FormScore = { ...byRows, subtotals, ...totalsOf({ form, profile, funds, indicators: lines.indicators }, subtotals, judgements) };
  const wrote = form.total === null ? null : amount(form.total.score);
  const totals = [byRows.total, bySubtotals.total, ...(wrote === null ? [] : [ownSum(score.total, wrote)])];

  const sums = ({ kind, line }: ComputedCell): readonly (SumScore | LineScore | null)[] => {
    switch (kind) {
      case 'subtotal':
        return [byRows.subtotals[line]!];
      case 'total':
        return [totalCellScore(form, byRows, profile), totalCellScore(form, bySubtotals, profile)];
      case 'indicator-score': {
        const result = score.indicators[line]!;
        if (form.indicators[line]!.role !== 'parent' || result.outcome !== 'scored' || result.weight === null) return [];
        return [scoreParent(line, { kind: 'weight', weight: result.weight, steps: [] }, lines.indicators, form, profile)];
      }
      default:
        return [];
    }
  };
  return {
    follows: (cell, value, grade) => {
      if (cell.kind !== 'grade') return value !== null && sums(cell).some((sum) => sum?.outcome === 'scored' && sum.score.equals(value));
      return totals.some((total) => {
        const result = gradeOf(total, form, lines.indicators, profile);
        return result.outcome === 'graded' && result.grade === grade;
      });
    },
  };
}

function ownSum(result: SumScore, amount: Decimal | null): SumScore {
  const points = amount ?? ZERO;
  return { outcome: 'scored', score: points, exact: ratio(points), derivation: result.derivation };
}
