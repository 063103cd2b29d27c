import type { CellArea } from '../../../../../src/workbook/cell-ref';
import { type Cell, columnOf, placeKey, rowOf, type Sheet } from './book';

/** 插入行: everything from a row on moves down. References in formulas stay as they are written: the emulator moves none. */
export function insertRows(sheet: Sheet, from: number, count: number): void {
  const moved = (row: number): number => row >= from ? row + count : row;
  const movedArea = (area: CellArea): CellArea => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) });
  const cells: readonly (readonly [number, Cell])[] = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of cells) sheet.cells.set(placeKey(moved(rowOf(key)), columnOf(key)), cell);
  sheet.merges = sheet.merges.map(movedArea);
  for (const condition of sheet.conditions) condition.areas = condition.areas.map(movedArea);
  sheet.notes = sheet.notes.map((note) => ({ ...note, row: moved(note.row) }));
  sheet.comments = sheet.comments.map((comment) => ({ ...comment, row: moved(comment.row) }));
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(moved(row));
}
