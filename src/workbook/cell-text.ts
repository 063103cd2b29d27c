import type { CellRef } from './cell-ref';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** 格中文字: what a cell of the workbook shows; "" where it is empty or gone. */
export function cellText({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): string {
  const found = sheets.find(({ name }) => name === sheet);
  return found === undefined ? '' : cellAt(found, row, column)?.text ?? '';
}

/** Cells stand in row-major order, so that one of 200,000 is found in eighteen looks. */
function cellAt({ cells }: SheetSnapshot, row: number, column: number): CellSnapshot | null {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = Math.trunc((low + high) / 2);
    const cell = cells[middle]!;
    if (cell.row < row || (cell.row === row && cell.column < column)) low = middle + 1;
    else high = middle;
  }
  const cell = cells[low];
  return cell?.row === row && cell.column === column ? cell : null;
}
