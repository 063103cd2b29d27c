import type { CellSnapshot, SheetSnapshot } from '../../../workbook/snapshot';

/** A cell of a snapshot by its place, or null; cells stand in row-major order. */
export function findCell({ cells }: SheetSnapshot, row: number, column: number): CellSnapshot | null {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle]!;
    const order = cell.row - row || cell.column - column;
    if (order === 0) return cell;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
