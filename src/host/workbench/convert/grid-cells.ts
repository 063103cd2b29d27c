import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { isStop, type Steps } from '../../../exact/in-steps';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { SheetLook } from '../../xlsx/look/sheet-look';
import { gridCell } from './grid-cell';
import { PLAIN_LOOK, type StyleTable } from './style-table';

/** 单元格: contents of the snapshot and looks of the file, both in row-major order, laid into one table in steps. */
export function* gridCells({ cells }: SheetSnapshot, look: SheetLook, table: StyleTable, date1904: boolean): Steps<IObjectMatrixPrimitiveType<ICellData>> {
  const data: IObjectMatrixPrimitiveType<ICellData> = {};
  const plain = table.styles[table.nameOf(PLAIN_LOOK)] ?? {};
  const { length } = cells;
  let at = 0;
  for (const [index, { row, column, look: name }] of look.cells.entries()) {
    for (; at < length && isBefore(cells[at]!, row, column); at += 1) put(data, cells[at]!, gridCell(cells[at]!, date1904, plain));
    const s = table.nameOf(name);
    const cell = at < length ? cells[at]! : null;
    if (cell?.row === row && cell.column === column) {
      const made = gridCell(cell, date1904, table.styles[s] ?? plain);
      made.s = s;
      put(data, cell, made);
      at += 1;
    } else put(data, { row, column }, { s });
    if (isStop(index)) yield;
  }
  for (; at < length; at += 1) {
    put(data, cells[at]!, gridCell(cells[at]!, date1904, plain));
    if (isStop(at)) yield;
  }
  return data;
}

function put(data: IObjectMatrixPrimitiveType<ICellData>, { row, column }: { readonly row: number; readonly column: number }, cell: ICellData): void {
  (data[row] ??= {})[column] = cell;
}

function isBefore(cell: { readonly row: number; readonly column: number }, row: number, column: number): boolean {
  return cell.row < row || (cell.row === row && cell.column < column);
}
