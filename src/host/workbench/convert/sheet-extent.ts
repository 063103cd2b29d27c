import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/cell-ref';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { SheetLook } from '../../xlsx/look/sheet-look';

/** 表格大小 in rows and columns. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

/** Room below and beside what is there, so that somebody can go on writing; and what an empty sheet shows. */
const SPARE = { rows: 50, columns: 6 } as const;
const LEAST = { rows: 100, columns: 20 } as const;

/** 表格大小: what is used, and some room. The grid keeps a height for each row it has, so it does not get a million. */
export function sheetExtent(snapshot: SheetSnapshot, look: SheetLook): SheetExtent {
  let row = -1;
  let column = -1;
  for (const cells of [snapshot.cells, look.cells, look.images]) {
    for (const cell of cells) {
      if (cell.row > row) row = cell.row;
      if (cell.column > column) column = cell.column;
    }
  }
  for (const { bottom, right } of snapshot.merges) {
    // A merge over whole rows or columns is shown as far as the sheet goes.
    if (bottom < MAX_ROWS - 1 && bottom > row) row = bottom;
    if (right < MAX_COLUMNS - 1 && right > column) column = right;
  }
  return {
    rows: Math.min(MAX_ROWS, Math.max(LEAST.rows, row + 1 + SPARE.rows, look.frozenRows + SPARE.rows)),
    columns: Math.min(MAX_COLUMNS, Math.max(LEAST.columns, column + 1 + SPARE.columns, look.frozenColumns + SPARE.columns)),
  };
}
