import { contains, type CellArea } from '../../../../../src/workbook/cell-ref';
import { accessDenied, invalidArgument } from '../wire/api-error';
import { cellAt, changeCell, isLocked, type Sheet } from './book';
import { columnsOf, type Place, rowsOf } from './place';
import { entryOf } from './typed-entry';

/** Writes values or formulas as Excel takes them: null leaves a cell, one value fills the range, a text is interpreted. */
export function writeEntries({ sheet, area }: Place, written: unknown): void {
  const wanted = entriesFor(area, written);
  demandUnlocked(sheet, wanted);
  const entries = wanted.map((one) => ({ ...one, entry: entryOf(one.value, cellAt(sheet, one.row, one.column).format) }));
  for (const { row, column, entry } of entries) {
    if (isCovered(sheet, row, column)) continue;
    const { format } = cellAt(sheet, row, column);
    changeCell(sheet, row, column, { value: entry.value, formula: entry.formula, ...(entry.format !== null && format === 'General' ? { format: entry.format } : {}) });
  }
}

export function writeFormats({ sheet, area }: Place, written: unknown): void {
  const wanted = entriesFor(area, written);
  if (sheet.protection !== null && sheet.protection.options.allowFormatCells !== true) throw accessDenied(`formats on the protected sheet ${sheet.name}`);
  for (const { row, column, value } of wanted) {
    if (typeof value !== 'string') throw invalidArgument('a number format that is no text');
    changeCell(sheet, row, column, { format: value === '' ? 'General' : value });
  }
}

interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** Each cell that is written with what is written; the array must have the shape of the range. */
export function entriesFor(area: CellArea, written: unknown): readonly Wanted[] {
  const wanted: Wanted[] = [];
  const rows = Array.isArray(written) ? written as unknown[] : null;
  if (rows !== null && rows.length !== rowsOf(area)) throw invalidArgument(`${rows.length} rows for a range of ${rowsOf(area)}`);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = rows?.[row - area.top];
    if (rows !== null && !Array.isArray(cells)) throw invalidArgument('an array that has no rows');
    if (Array.isArray(cells) && cells.length !== columnsOf(area)) throw invalidArgument(`${cells.length} columns for a range of ${columnsOf(area)}`);
    for (let column = area.left; column <= area.right; column += 1) {
      const value: unknown = Array.isArray(cells) ? cells[column - area.left] : written;
      if (value !== null && value !== undefined) wanted.push({ row, column, value });
    }
  }
  return wanted;
}

function demandUnlocked(sheet: Sheet, wanted: readonly Wanted[]): void {
  if (sheet.protection !== null && wanted.some(({ row, column }) => isLocked(sheet, row, column))) throw accessDenied(`locked cells of the protected sheet ${sheet.name}`);
}

/** A cell under a merged area other than its top left takes nothing. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => contains(area, row, column) && !(area.top === row && area.left === column));
}
