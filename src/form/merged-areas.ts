import type { Steps } from '../exact/in-steps';
import type { CellArea } from '../workbook/cell-ref';
import type { SheetSnapshot } from '../workbook/snapshot';

/** 合并区域: the merged area that covers a cell; null when none does. */
export type MergedAreaAt = (row: number, column: number) => CellArea | null;

/** Areas are kept per column; a sheet that would need more entries than this is hostile, the rest are ignored. */
const MOST_ENTRIES = 2_000_000;
const ENTRIES_A_STEP = 20_000;

/** Prepares the look-up of a sheet's merged areas: per column, from top to bottom. */
export function* mergedAreas({ cells, merges }: SheetSnapshot): Steps<MergedAreaAt> {
  if (merges.length === 0) return () => null;
  const columns: (CellArea[] | undefined)[] = [];
  const last = lastColumn(cells) + 1;
  let entries = 0;
  let stop = ENTRIES_A_STEP;
  for (const area of merges.toSorted((a, b) => a.top - b.top)) {
    entries += Math.max(0, Math.min(area.right, last) - area.left + 1);
    if (entries > MOST_ENTRIES) break;
    if (entries > stop) {
      stop = entries + ENTRIES_A_STEP;
      yield;
    }
    for (let column = area.left; column <= Math.min(area.right, last); column += 1) {
      const list = columns[column];
      if (list === undefined) columns[column] = [area];
      else list.push(area);
    }
  }
  return (row, column) => {
    const areas = columns[column];
    return areas === undefined ? null : areaIn(areas, row);
  };
}

function lastColumn(cells: SheetSnapshot['cells']): number {
  let last = 0;
  for (const { column } of cells) if (column > last) last = column;
  return last;
}

/** The lowest area that starts at or above the row, when it reaches it. */
function areaIn(areas: readonly CellArea[], row: number): CellArea | null {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (areas[middle]!.top > row) high = middle;
    else low = middle + 1;
  }
  const area = areas[low - 1];
  return area !== undefined && area.bottom >= row ? area : null;
}
