import type { EvaluationForm, Field } from '../form/evaluation-form';
import { oneLine, rowName } from '../form/row-name';
import type { RuleProfile } from '../profile/rule-profile';
import { measurePlaces } from '../scoring/measure-place';
import { totalScope } from '../scoring/total-scope';
import { refText } from '../workbook/cell-ref';
import type { ReviewSubject } from './check';

/** 应加的得分: the score cells that a sum adds, by address, each with the name of its row. */
export type ScoreAddends = ReadonlyMap<string, ScoreAddend>;

export interface ScoreAddend {
  readonly cell: Field;
  readonly name: string;
}

/** 小计应加的得分; a sum of subtotals adds the rows under them. */
export function addendsOfSubtotal(form: EvaluationForm, index: number): ScoreAddends {
  const { kind, of } = form.subtotals[index]!;
  if (kind !== 'sections') return new Map(rowAddends(form, of));
  return new Map(of.flatMap((inner) => form.subtotals[inner]!.kind === 'sections' ? [] : [...addendsOfSubtotal(form, inner)]));
}

/** 总分应加的得分; null where the total holds points that no cell of the form shows. */
export function addendsOfTotal({ form, profile }: ReviewSubject): ScoreAddends | null {
  const whole = totalScope(form, profile) === 'whole';
  if (whole && profile.points.offTable.length > 0) return null;
  return new Map([...(whole ? fundAddend(form, profile) : []), ...rowAddends(form, form.indicators.map((_, line) => line))]);
}

function rowAddends(form: EvaluationForm, lines: readonly number[]): (readonly [string, ScoreAddend])[] {
  return lines.flatMap((line) => {
    const row = form.indicators[line]!;
    if (row.score === null || row.role === 'child' || row.role === 'veto' || row.role === 'placeholder') return [];
    return [[refText(row.score.ref), { cell: row.score, name: rowName(row) }] as const];
  });
}

function fundAddend(form: EvaluationForm, profile: RuleProfile): (readonly [string, ScoreAddend])[] {
  const fund = form.funds.find(({ role }) => role === 'total');
  if (measurePlaces(form, profile).block === null || fund === undefined || fund.score === null || fund.shifted) return [];
  return [[refText(fund.score.ref), { cell: fund.score, name: oneLine(fund.label) }]];
}
