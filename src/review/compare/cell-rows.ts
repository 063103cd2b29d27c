import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { type CellRef, refText } from '../../workbook/cell-ref';
import { inOneLine } from '../listed-name';

/** 所在行: what a cell belongs to, as an index into the lists of its form. */
export interface CellRow {
  readonly kind: 'fund' | 'indicator' | 'section' | 'subtotal' | 'total' | 'grade' | 'goal' | 'form';
  /** Of a section, its first row. */
  readonly line: number;
  /** Label of a section. */
  readonly label: string;
  /** What of the row: "score", "reason". */
  readonly part: string;
}

/** 各格所在的行; a cell between the columns of a form belongs to the row it stands in. */
export function cellRows(form: EvaluationForm): (ref: CellRef) => CellRow {
  const cells = new Map<string, CellRow>();
  const rows = new Map<string, CellRow>();
  listCells(form, (ref, row) => {
    const [cell, line] = [refText(ref), sheetRow(ref)];
    if (!cells.has(cell)) cells.set(cell, row);
    if (row.kind !== 'section' && !rows.has(line)) rows.set(line, { ...row, part: '' });
  });
  return (ref) => cells.get(refText(ref)) ?? rows.get(sheetRow(ref)) ?? WHOLE_FORM;
}

const WHOLE_FORM: CellRow = { kind: 'form', line: 0, label: '', part: '' };

function listCells(form: EvaluationForm, put: (ref: CellRef, row: CellRow) => void): void {
  const putAll = (kind: CellRow['kind'], line: number, label: string, fields: Readonly<Record<string, Field | null>>): void => {
    for (const [part, field] of Object.entries(fields)) if (field !== null) put(field.ref, { kind, line, label, part });
  };
  form.funds.forEach((fund, line) => {
    const { initial, budget, spent, adjustment, adjustmentRate, weight, rate, score, reason } = fund;
    put(fund.ref, { kind: 'fund', line, label: '', part: 'label' });
    putAll('fund', line, '', { initial, budget, spent, adjustment, adjustmentRate, weight, rate, score, reason });
  });
  form.indicators.forEach(({ level3, target, actual, weight, rate, score, reason, reviewScore }, line) => {
    putAll('indicator', line, '', { level3, target, actual, weight, rate, score, reason, reviewScore });
  });
  form.indicators.forEach(({ level1, level2 }, line) => {
    putAll('section', line, inOneLine(level1?.text ?? ''), { level1 });
    putAll('section', line, inOneLine(level2?.text ?? ''), { level2 });
  });
  form.subtotals.forEach(({ weight, score }, line) => { putAll('subtotal', line, '', { score, weight }); });
  if (form.total !== null) putAll('total', 0, '', { score: form.total.score, weight: form.total.weight });
  if (form.grade !== null) putAll('grade', 0, '', { grade: form.grade.field });
  form.goals.forEach((goal, line) => { putAll('goal', line, '', { ...goal }); });
}

function sheetRow({ sheet, row }: CellRef): string {
  return `${sheet}!${row}`;
}
