import type { SheetSnapshot } from '../workbook/snapshot';

/** A place on a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * 并排的表: two forms side by side have 一级指标 twice on one row. When every such row of the sheet agrees where the
 * second one begins, each side is read as a sheet of its own; null when the sheet stays whole.
 */
export function splitBands(sheet: SheetSnapshot, level1: readonly Place[]): readonly SheetSnapshot[] | null {
  const rows = new Map<number, number[]>();
  for (const { row, column } of level1) {
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [column]);
    else columns.push(column);
  }
  const [first, ...others] = [...rows.values()];
  if (first === undefined || first.length < 2 || first.length > MOST_BANDS) return null;
  if (others.some((columns) => columns.join() !== first.join())) return null;
  const edges = [...first.slice(1), Infinity];
  return edges.map((edge, at) => band(sheet, edges[at - 1] ?? 0, edge));
}

const MOST_BANDS = 20;

function band(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.filter(({ column }) => column >= from && column < to),
    merges: sheet.merges.filter(({ left }) => left >= from && left < to),
  };
}
