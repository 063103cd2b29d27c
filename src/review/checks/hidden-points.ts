import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { cellAddress, columnName } from '../../workbook/cell-ref';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Observation } from '../check';
import type { WorkbookCheck } from '../workbook-check';
import { writtenAmount } from '../written';

/** 隐藏的分值: rows, columns or a whole sheet that a reader does not see, and that carry points all the same. */
export const hiddenPoints: WorkbookCheck = {
  id: 'hidden-points',
  level: 'warning',
  evaluate: ({ workbook, forms }) => {
    const hiding = new Map(workbook.sheets
      .filter(({ visibility, hiddenRows, hiddenColumns }) => visibility !== 'visible' || hiddenRows.size > 0 || hiddenColumns.size > 0)
      .map((sheet) => [sheet.name, sheet]));
    return new Map(forms.map(({ form }) => [form, hiding.size === 0 ? [] : hiddenIn(form, hiding)]));
  },
};

/** A form stays the same object as long as its sheets do, so each is looked at once. */
const known = new WeakMap<EvaluationForm, readonly Observation[]>();

function hiddenIn(form: EvaluationForm, hiding: ReadonlyMap<string, SheetSnapshot>): readonly Observation[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const seen = hidden(form, hiding);
  known.set(form, seen);
  return seen;
}

function hidden(form: EvaluationForm, hiding: ReadonlyMap<string, SheetSnapshot>): Observation[] {
  const points = pointsOf(form).filter(({ ref }) => hiding.has(ref.sheet));
  const [first] = points;
  if (first === undefined) return [];
  if (hiding.get(first.ref.sheet)!.visibility !== 'visible') return [{ ref: first.ref, message: 'sheet', data: { sheet: first.ref.sheet } }];
  const rows = points.filter(({ ref }) => hiding.get(ref.sheet)!.hiddenRows.has(ref.row));
  const columns = points.filter(({ ref }) => hiding.get(ref.sheet)!.hiddenColumns.has(ref.column));
  return [
    ...one('rows', rows, ({ ref }) => String(ref.row + 1)),
    ...one('columns', columns, ({ ref }) => columnName(ref.column)),
  ];
}

/** All hidden rows make one finding: they were hidden by one hand, and are shown again by one. */
function one(message: 'rows' | 'columns', cells: readonly Field[], nameOf: (field: Field) => string): Observation[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const names = [...new Set(cells.map(nameOf))];
  const named = names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join('、')}…` : names.join('、');
  return [{ ref: first.ref, related: others.map(({ ref }) => ref), message, data: { named, cells: cells.slice(0, MOST_NAMED).map(({ ref }) => cellAddress(ref.row, ref.column)).join('、') } }];
}

const MOST_NAMED = 5;

/** Cells of weight and score that hold more than nothing: unused rows may be hidden. */
function pointsOf({ funds, indicators, subtotals, total }: EvaluationForm): readonly Field[] {
  const cells = [...funds, ...indicators, ...subtotals, ...(total === null ? [] : [total])].flatMap(({ weight, score }) => [weight, score]);
  const byRef = new Map(cells.flatMap((cell) => cell === null ? [] : [[cell.ref, cell] as const]));
  return [...byRef.values()].filter((cell) => writtenAmount(cell)?.isZero() === false);
}
