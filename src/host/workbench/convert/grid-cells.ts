import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { isStop, type Steps } from '../../../exact/in-steps';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { SheetLook } from '../../xlsx/look/sheet-look';
import { gridCell } from './grid-cell';
import { PLAIN_LOOK, type StyleTable } from './style-table';

/** 单元格: contents of the snapshot and looks of the file, both in row-major order, laid into one table in steps. */
export function* gridCells({ cells }: SheetSnapshot, look: SheetLook, table: StyleTable, date1904: boolean): Steps<IObjectMatrixPrimitiveType<ICellData>> {
  const data: IObjectMatrixPrimitiveType<ICellData> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (data[row] ??= {})[column] = cell;
  };
  let at = 0;
  for (const [index, { row, column, look: name }] of look.cells.entries()) {
    for (; at < cells.length && isBefore(cells[at]!, row, column); at += 1) put(cells[at]!.row, cells[at]!.column, gridCell(cells[at]!, date1904, plainStyle(table)));
    const s = table.nameOf(name);
    const cell = cells[at];
    if (cell?.row === row && cell.column === column) {
      put(row, column, { ...gridCell(cell, date1904, table.styles[s] ?? {}), s });
      at += 1;
    } else put(row, column, { s });
    if (isStop(index)) yield;
  }
  for (; at < cells.length; at += 1) {
    put(cells[at]!.row, cells[at]!.column, gridCell(cells[at]!, date1904, plainStyle(table)));
    if (isStop(at)) yield;
  }
  return data;
}

function plainStyle({ styles, nameOf }: StyleTable) {
  return styles[nameOf(PLAIN_LOOK)] ?? {};
}

function isBefore(cell: { readonly row: number; readonly column: number }, row: number, column: number): boolean {
  return cell.row < row || (cell.row === row && cell.column < column);
}
