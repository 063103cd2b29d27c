import { type Decimal, decimalText, decimalTextWithPlaces, HUNDRED } from '../exact/decimal';
import type { EvaluationForm, Field } from '../form/evaluation-form';
import { oneLine, rowName, shortened } from '../form/row-name';
import type { RuleProfile } from '../profile/rule-profile';
import type { CellContent } from '../workbook/change-set';
import type { Message } from '../wording/message';
import type { FormScore, GradeResult, LineScore, Rate, SumScore } from './form-score';
import { totalCellScore } from './total-scope';

/** 计算栏的种类: the cells scoring answers for. Everything else in the form is the person's. */
export type ComputedKind =
  | 'fund-rate' | 'adjustment-rate' | 'fund-score' | 'completion-rate' | 'indicator-score' | 'subtotal' | 'total' | 'grade';

/**
 * 计算栏: a cell whose content follows from the rule. `content` is what belongs into it in the way this form writes
 * (97.81, 97.81% or 0.9781 by the cell's number format); null while `open` says what is missing.
 */
export interface ComputedCell {
  readonly kind: ComputedKind;
  readonly field: Field;
  /** Row label or indicator name, for people. */
  readonly label: string;
  /** Index in the list of the form that it belongs to (funds, indicators, subtotals); 0 for total and grade. */
  readonly line: number;
  /** The number by the rule: points, or a rate as a ratio; null for a grade and while open. */
  readonly value: Decimal | null;
  readonly content: CellContent | null;
  /** Number format that the profile wants for a cell which is General so far; null leaves the cell's own. */
  readonly format: string | null;
  /** How the content reads in a sentence: "8.86", "97.81%", "优". */
  readonly shown: string | null;
  readonly open: Message | null;
}

/** Every cell of the form that scoring answers for, in reading order of the form's blocks. */
export function computedCells(form: EvaluationForm, score: FormScore, profile: RuleProfile): readonly ComputedCell[] {
  const before = listed.get(score);
  if (before !== undefined) return before;
  const cells = listAnew(form, score, profile);
  listed.set(score, cells);
  return cells;
}

/** Several checks, the fill and the explanation ask for the same list; a score never changes. */
const listed = new WeakMap<FormScore, readonly ComputedCell[]>();

function listAnew(form: EvaluationForm, score: FormScore, profile: RuleProfile): readonly ComputedCell[] {
  const { rates = 'General', scores = 'General' } = profile.fill.formats ?? {};
  const fundRates = formatInUse(form.funds.map(({ rate }) => rate)) ?? rates;
  const rowRates = formatInUse(form.indicators.map(({ rate }) => rate)) ?? rates;
  const rowScores = formatInUse(form.indicators.map(({ score: field }) => field)) ?? scores;
  return [
    ...form.funds.flatMap((fund, line) => fund.shifted ? [] : [
      ...rateCell('fund-rate', fund.rate, oneLine(fund.label), line, score.funds[line]!.rate, openReason(score.funds[line]!), profile.funds.rateShownAs, fundRates, profile.rounding.fundRate.places),
      ...rateCell('adjustment-rate', fund.adjustmentRate, oneLine(fund.label), line, score.adjustmentRates[line] ?? null, null, profile.funds.rateShownAs, rates, profile.rounding.fundRate.places),
      ...scoreCell('fund-score', fund.score, oneLine(fund.label), line, score.funds[line]!, scores, profile.rounding.fundScore.places),
    ]),
    ...form.indicators.flatMap((indicator, line) => {
      const result = score.indicators[line]!;
      const label = rowName(indicator);
      const { shownAs } = profile.indicators.completionRate;
      return [
        ...rateCell('completion-rate', indicator.rate, label, line, scoredRate(result), null, shownAs, rowRates, profile.rounding.completionRate.places),
        ...scoreCell('indicator-score', indicator.score, label, line, result, rowScores, profile.rounding.indicatorScore.places),
      ];
    }),
    ...form.subtotals.map((subtotal, line) => sumCell('subtotal', subtotal.score, shortened(oneLine(subtotal.label)), line, score.subtotals[line]!, scores, profile.rounding.subtotal.places)),
    ...(form.total === null ? [] : [sumCell('total', form.total.score, shortened(oneLine(form.total.label)), 0, totalCellScore(form, score, profile), scores, profile.rounding.total.places)]),
    ...(form.grade === null ? [] : [gradeCell(form.grade.field, form.grade.prefix, score.grade)]),
  ];
}

/** A fund row without a scored rate has none to fill; a row still open keeps its reason. */
function openReason(result: LineScore): Message | null {
  return result.outcome === 'needs-review' ? result.reason : null;
}

/** 完成率 is shown where the row's numbers gave one. */
function scoredRate(result: LineScore): Rate | null {
  return result.rate;
}

function rateCell(
  kind: ComputedKind, field: Field | null, label: string, line: number, rate: Rate | null, open: Message | null,
  shownAs: 'hundred' | 'ratio' | 'percent-text', wanted: string, places: number,
): ComputedCell[] {
  if (field === null || (rate === null && open === null)) return [];
  if (rate === null) return [{ kind, field, label, line, value: null, content: null, format: null, shown: null, open }];
  const format = formatFor(field, wanted);
  const hundred = rate.rounded.times(HUNDRED);
  const percent = `${decimalTextWithPlaces(hundred, places)}%`;
  return [{ kind, field, label, line, value: rate.rounded, format, open: null, ...rateContent(format ?? field.cell?.format ?? 'General', rate.rounded, hundred, percent, shownAs, places) }];
}

function rateContent(
  format: string, ratio: Decimal, hundred: Decimal, percent: string, shownAs: 'hundred' | 'ratio' | 'percent-text', places: number,
): { content: CellContent; shown: string } {
  if (format.includes('%')) return { content: numberContent(ratio), shown: percent };
  switch (shownAs) {
    case 'hundred':
      return { content: numberContent(hundred), shown: decimalTextWithPlaces(hundred, places) };
    case 'ratio':
      return { content: numberContent(ratio), shown: decimalText(ratio) };
    case 'percent-text':
      return { content: { kind: 'text', text: percent }, shown: percent };
  }
}

function scoreCell(kind: ComputedKind, field: Field | null, label: string, line: number, result: LineScore, wanted: string, places: number): ComputedCell[] {
  if (field === null || result.outcome === 'not-scored') return [];
  if (result.outcome === 'needs-review') return [{ kind, field, label, line, value: null, content: null, format: null, shown: null, open: result.reason }];
  return [{
    kind, field, label, line, value: result.score, format: formatFor(field, wanted), open: null,
    content: numberContent(result.score), shown: decimalTextWithPlaces(result.score, Math.max(places, result.score.decimalPlaces())),
  }];
}

function sumCell(kind: ComputedKind, field: Field, label: string, line: number, result: SumScore, wanted: string, places: number): ComputedCell {
  if (result.outcome === 'needs-review') return { kind, field, label, line, value: null, content: null, format: null, shown: null, open: result.reason };
  return {
    kind, field, label, line, value: result.score, format: formatFor(field, wanted), open: null,
    content: numberContent(result.score), shown: decimalTextWithPlaces(result.score, Math.max(places, result.score.decimalPlaces())),
  };
}

function gradeCell(field: Field, prefix: string | null, result: GradeResult): ComputedCell {
  const cell = { kind: 'grade' as const, field, label: prefix ?? '', line: 0, value: null, format: null };
  if (result.outcome !== 'graded') return { ...cell, content: null, shown: null, open: result.reason };
  return { ...cell, content: { kind: 'text', text: `${prefix ?? ''}${result.grade}` }, shown: result.grade, open: null };
}

/** 表内已用的数字格式: what the cells of a column are formatted as, where one of them says; text cells say nothing. */
function formatInUse(column: readonly (Field | null)[]): string | null {
  return column.map((field) => field?.cell?.format ?? 'General').find((format) => format !== 'General' && format !== '@') ?? null;
}

/** The form's own number format goes first. */
function formatFor(field: Field, wanted: string): string | null {
  return wanted === 'General' || (field.cell?.format ?? 'General') !== 'General' ? null : wanted;
}

/** A number as it is stored; -0 and trailing zeros do not exist there. */
function numberContent(value: Decimal): CellContent {
  return { kind: 'number', decimal: decimalText(value) };
}
