import type { CellRef } from '../../src/workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A changed workbook, and where each of its cells stood before. */
export interface Changed {
  readonly book: WorkbookSnapshot;
  readonly before: (ref: CellRef) => CellRef;
}

/** Moves everything down and to the right. */
export function offset(book: WorkbookSnapshot, down: number, right: number): Changed {
  return {
    book: moved(book, (row) => row + down, (column) => column + right),
    before: (ref) => ({ ...ref, row: ref.row - down, column: ref.column - right }),
  };
}

/** Puts blank rows before the rows at `places` (shares of the sheet's height, 0 to 1), as a person inserting rows would: merged areas grow. */
export function insertRows(book: WorkbookSnapshot, places: readonly number[]): Changed {
  const cuts = new Map(book.sheets.map((sheet) => {
    const height = Math.max(0, ...sheet.cells.map(({ row }) => row)) + 1;
    return [sheet.name, places.map((place) => Math.floor(place * height)).toSorted((a, b) => a - b)] as const;
  }));
  const shift = (sheet: string, row: number) => row + cuts.get(sheet)!.filter((cut) => cut <= row).length;
  return {
    book: moved(book, (row, sheet) => shift(sheet, row), (column) => column),
    before: (ref) => {
      let row = ref.row;
      while (shift(ref.sheet, row) > ref.row) row -= 1;
      return { ...ref, row };
    },
  };
}

/** Changes the text of cells that hold text. */
export function retext(book: WorkbookSnapshot, change: (text: string, ref: CellRef) => string): Changed {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell): CellSnapshot => {
      if (typeof cell.value !== 'string') return cell;
      const text = change(cell.value, { sheet: sheet.name, row: cell.row, column: cell.column });
      return { ...cell, value: text, text };
    }),
  }));
  return { book: { ...book, sheets }, before: (ref) => ref };
}

/** Stores every number as the text that is shown. */
export function numbersAsText(book: WorkbookSnapshot): Changed {
  const asText = (cell: CellSnapshot): CellSnapshot => typeof cell.value === 'number' ? { ...cell, value: cell.text, format: '@' } : cell;
  return { book: { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(asText) })) }, before: (ref) => ref };
}

function moved(book: WorkbookSnapshot, down: (row: number, sheet: string) => number, right: (column: number) => number): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet): SheetSnapshot => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, row: down(cell.row, sheet.name), column: right(cell.column) })),
      merges: sheet.merges.map(({ top, left, bottom, right: edge }) => ({
        top: down(top, sheet.name), left: right(left), bottom: down(bottom, sheet.name), right: right(edge),
      })),
      hiddenRows: new Set([...sheet.hiddenRows].map((row) => down(row, sheet.name))),
    })),
  };
}
