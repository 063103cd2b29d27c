import { rowName } from '../form/row-name';
import type { EvaluationForm, Field, Indicator } from '../form/evaluation-form';
import { type CellRef, refText } from '../workbook/cell-ref';

/** 表中位置: what a cell belongs to, whatever row it stands in by now. */
export interface FormPlace {
  readonly kind: 'fund' | 'indicator' | 'section' | 'subtotal' | 'total' | 'grade' | 'goal' | 'form';
  /** Index in the list of the form that it belongs to; of a section, its first row. */
  readonly line: number;
  /** 指标名称 or row label in full, in one line; "" for what has none. */
  readonly name: string;
  /** What of it: "score", "reason". */
  readonly part: string;
}

/** 位置查找: finds the place of each cell of a form; a cell between its columns belongs to the row it stands in. */
export function placesIn(form: EvaluationForm): (ref: CellRef) => FormPlace {
  const before = known.get(form);
  if (before !== undefined) return before;
  const places = new Map<string, FormPlace>();
  const rows = new Map<string, FormPlace>();
  listPlaces(form, (ref, place) => {
    const [cell, row] = [refText(ref), rowKey(ref)];
    if (!places.has(cell)) places.set(cell, place);
    if (place.kind !== 'section' && !rows.has(row)) rows.set(row, { ...place, part: '' });
  });
  const find = (ref: CellRef): FormPlace => places.get(refText(ref)) ?? rows.get(rowKey(ref)) ?? WHOLE_FORM;
  known.set(form, find);
  return find;
}

const known = new WeakMap<EvaluationForm, (ref: CellRef) => FormPlace>();

const WHOLE_FORM: FormPlace = { kind: 'form', line: 0, name: '', part: '' };

/** 全名: the name of an indicator as long as it is; a sentence uses the short one. */
export function fullName(indicator: Indicator): string {
  const name = inOneLine(indicator.level3?.text ?? '');
  return name === '' ? rowName(indicator) : name;
}

function listPlaces(form: EvaluationForm, put: (ref: CellRef, place: FormPlace) => void): void {
  const putFields = (kind: FormPlace['kind'], line: number, name: string, fields: Readonly<Record<string, Field | null>>): void => {
    for (const [part, field] of Object.entries(fields)) if (field !== null) put(field.ref, { kind, line, name, part });
  };
  form.funds.forEach((fund, line) => {
    const { initial, budget, spent, adjustment, adjustmentRate, weight, rate, score, reason } = fund;
    const name = inOneLine(fund.label);
    put(fund.ref, { kind: 'fund', line, name, part: 'label' });
    putFields('fund', line, name, { initial, budget, spent, adjustment, adjustmentRate, weight, rate, score, reason });
  });
  form.indicators.forEach((indicator, line) => {
    const { level3, target, actual, weight, rate, score, reason, reviewScore } = indicator;
    putFields('indicator', line, fullName(indicator), { level3, target, actual, weight, rate, score, reason, reviewScore });
  });
  form.indicators.forEach(({ level1, level2 }, line) => {
    putFields('section', line, inOneLine(level1?.text ?? ''), { level1 });
    putFields('section', line, inOneLine(level2?.text ?? ''), { level2 });
  });
  form.subtotals.forEach(({ label, weight, score }, line) => { putFields('subtotal', line, inOneLine(label), { score, weight }); });
  if (form.total !== null) putFields('total', 0, inOneLine(form.total.label), { score: form.total.score, weight: form.total.weight });
  if (form.grade !== null) putFields('grade', 0, '', { grade: form.grade.field });
  form.goals.forEach((goal, line) => { putFields('goal', line, '', { ...goal }); });
}

/** Without the line ends that a narrow column made, but with the blanks of an English name. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '').trim().replace(/[:：]$/, '');
}

function rowKey({ sheet, row }: CellRef): string {
  return `${sheet}!${row}`;
}
