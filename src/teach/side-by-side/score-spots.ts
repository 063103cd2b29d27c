import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { oneLine, rowName, shortened } from '../../form/row-name';
import type { RuleProfile } from '../../profile/rule-profile';
import type { FormScore, GradeResult, LineScore, SumScore } from '../../scoring/form-score';
import { totalCellScore } from '../../scoring/total-scope';
import type { ComparedKind } from './side-by-side';

/** 得分格: a cell of the form that holds a score, whatever the profile. */
export interface ScoreSpot {
  readonly kind: ComparedKind;
  readonly line: number;
  readonly field: Field;
  readonly label: string;
}

/** Every one in reading order. */
export function scoreSpots({ funds, indicators, subtotals, total, grade }: EvaluationForm): readonly ScoreSpot[] {
  return [
    ...funds.flatMap(({ score, shifted, label }, line) => score === null || shifted ? [] : [{ kind: 'fund-score' as const, line, field: score, label: oneLine(label) }]),
    ...indicators.flatMap((row, line) => row.score === null ? [] : [{ kind: 'indicator-score' as const, line, field: row.score, label: rowName(row) }]),
    ...subtotals.map(({ score, label }, line) => ({ kind: 'subtotal' as const, line, field: score, label: shortened(oneLine(label)) })),
    ...(total === null ? [] : [{ kind: 'total' as const, line: 0, field: total.score, label: shortened(oneLine(total.label)) }]),
    ...(grade === null ? [] : [{ kind: 'grade' as const, line: 0, field: grade.field, label: oneLine(grade.prefix ?? '') }]),
  ];
}

/** What a profile gives there. */
export function resultAt({ kind, line }: Pick<ScoreSpot, 'kind' | 'line'>, form: EvaluationForm, score: FormScore, profile: RuleProfile): LineScore | SumScore | GradeResult {
  switch (kind) {
    case 'fund-score': return score.funds[line]!;
    case 'indicator-score': return score.indicators[line]!;
    case 'subtotal': return score.subtotals[line]!;
    case 'total': return totalCellScore(form, score, profile);
    case 'grade': return score.grade;
  }
}
