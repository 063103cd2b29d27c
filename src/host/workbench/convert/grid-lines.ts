import type { IColumnData, IRowData } from '@univerjs/core';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { SheetLook, SizedRun } from '../../xlsx/look/sheet-look';
import { fittedHeights } from './fitted-heights';
import { pixelsOf } from './pixels';
import type { SheetExtent } from './sheet-extent';
import type { StyleTable } from './style-table';

/** 列宽与隐藏列. */
export function gridColumns({ columns }: SheetLook, { hiddenColumns }: SheetSnapshot, extent: SheetExtent, table: StyleTable): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const run of columns) {
    for (let column = run.first; column <= Math.min(run.last, extent.columns - 1); column += 1) {
      data[column] = { w: pixelsOf(run.size), ...(run.hidden ? { hd: 1 } : {}), ...styleOf(run, table) };
    }
  }
  for (const column of hiddenColumns) if (column < extent.columns) data[column] = { ...data[column], hd: 1 };
  return data;
}

/** 行高与隐藏行. A height that somebody set stays; another is where it was last, and the grid fits it when the row is edited. */
export function gridRows(look: SheetLook, snapshot: SheetSnapshot, extent: SheetExtent, table: StyleTable): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  for (const run of look.rows) {
    const height = pixelsOf(run.size);
    for (let row = run.first; row <= Math.min(run.last, extent.rows - 1); row += 1) {
      data[row] = {
        h: height,
        ...(run.automatic === true ? { ia: 1, ah: height } : { ia: 0 }),
        ...(run.hidden ? { hd: 1 } : {}),
        ...styleOf(run, table),
      };
    }
  }
  for (const [row, height] of fittedHeights(snapshot, look, table.looks)) data[row] = { ...data[row], ia: 1, ah: height };
  for (const row of snapshot.hiddenRows) if (row < extent.rows) data[row] = { ...data[row], hd: 1 };
  return data;
}

function styleOf({ look }: SizedRun, table: StyleTable): { readonly s?: string } {
  return look === null ? {} : { s: table.nameOf(look) };
}
