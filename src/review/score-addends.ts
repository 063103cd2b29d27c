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

/** 总分应加的得分; null where the total holds points that no cell of the form shows, or a row whose score cannot be told. */
export function addendsOfTotal({ form, profile }: ReviewSubject): ScoreAddends | null {
  const whole = totalScope(form, profile) === 'whole';
  const fund = whole ? fundAddend(form, profile) : [];
  if (fund === null || (whole && profile.points.offTable.length > 0)) return null;
  if (form.indicators.some(({ role, score }) => score === null && COUNTED.has(role))) return null;
  return new Map([...fund, ...rowAddends(form, form.indicators.map((_, line) => line))]);
}

const COUNTED: ReadonlySet<string> = new Set(['indicator', 'parent', 'penalty']);

function rowAddends(form: EvaluationForm, lines: readonly number[]): (readonly [string, ScoreAddend])[] {
  return lines.flatMap((line) => {
    const row = form.indicators[line]!;
    if (row.score === null || row.role === 'child' || row.role === 'veto' || row.role === 'placeholder') return [];
    return [[refText(row.score.ref), { cell: row.score, name: rowName(row) }] as const];
  });
}

/** Null where the profile scores the funds in a block that this form does not have, or has shifted. */
function fundAddend(form: EvaluationForm, profile: RuleProfile): (readonly [string, ScoreAddend])[] | null {
  if (measurePlaces(form, profile).block === null) return [];
  const fund = form.funds.find(({ role }) => role === 'total');
  if (fund === undefined || fund.score === null || fund.shifted) return null;
  return [[refText(fund.score.ref), { cell: fund.score, name: oneLine(fund.label) }]];
}
