import type { CellArea } from '../../../workbook/cell-ref';
import { rangeOf } from './range-of';
import type { FirstLook } from './first-look';

/** 结构: merged areas and hidden lines of a sheet. */
export interface SheetStructure {
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Lines beyond what is used that may be hidden all the same. */
const MARGIN = 16;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Asks for it; the answer is there after the next sync. Excel takes a request with these questions for one that writes,
 * so they never travel with others. null: there is nothing to ask.
 */
export function askForStructure(context: Excel.RequestContext, id: string, { used, rowsHidden, columnsHidden }: FirstLook, knowsMerges: boolean): (() => SheetStructure) | null {
  if (!knowsMerges && rowsHidden === false && columnsHidden === false) return null;
  const merged = knowsMerges ? rangeOf(context, id, used).getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  merged?.untrack();
  const lines = { top: 0, left: 0, bottom: Math.min(used.bottom + MARGIN, LAST_ROW), right: Math.min(used.right + MARGIN, LAST_COLUMN) };
  const rows = rowsHidden === false ? null : rangeOf(context, id, { ...lines, right: 0 }).getRowProperties({ rowHidden: true });
  const columns = columnsHidden === false ? null : rangeOf(context, id, { ...lines, bottom: 0 }).getColumnProperties({ columnHidden: true });
  return () => ({
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => (
      { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 })),
    hiddenRows: hiddenOf(rows?.value.map((row) => (row as { readonly rowHidden?: boolean }).rowHidden)),
    hiddenColumns: hiddenOf(columns?.value.map(({ columnHidden }) => columnHidden)),
  });
}

function hiddenOf(lines: readonly (boolean | undefined)[] | undefined): ReadonlySet<number> {
  return new Set((lines ?? []).flatMap((hidden, index) => hidden === true ? [index] : []));
}
