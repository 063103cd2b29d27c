import type { CellArea } from '../../../../../src/workbook/cell-ref';
import { shownText } from '../../../../../src/host/shown-text';
import { type Book, type Cell, cellAt, type Sheet } from './book';

/** One array of a range, row by row. */
export function gridOf<T>({ top, left, bottom, right }: CellArea, ask: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => ask(top + down, left + across)));
}

/** "" for an empty cell, an error as its name. */
export function apiValue({ value }: Readonly<Cell>): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** The formula with "=", or the value where there is none. */
export function apiFormula(cell: Readonly<Cell>): string | number | boolean {
  return cell.formula === null ? apiValue(cell) : `=${cell.formula}`;
}

export function valueType({ value }: Readonly<Cell>): string {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'Error';
}

/** As the sheet shows it: a number in a column too narrow for it is nothing but "#". */
export function apiText(book: Book, sheet: Sheet, row: number, column: number): string {
  const { value, formula, format } = cellAt(sheet, row, column);
  if (typeof value === 'number' && sheet.narrowColumns.has(column)) return '########';
  return shownText(value, value === null ? null : formula, format, book.date1904);
}

/** null where the cells of a range differ. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}
