import type { CellRef } from '../../workbook/cell-ref';
import type { OpenedWorkbook } from './opened-workbook';
import { CellTag } from './sheet/cell-tag';
import { InheritedStyles } from './patch/inherited-styles';
import { TagScanner } from './xml/tag-scanner';

type Locked = (row: number, column: number) => boolean;

/** 锁定: which cells may not be edited on a protected sheet. A sheet is looked through once, when it is first asked for. */
export function lockedCells(book: OpenedWorkbook): (ref: CellRef) => boolean {
  const sheets = new Map<string, Locked>();
  return ({ sheet, row, column }) => {
    const known = sheets.get(sheet) ?? lockedOn(book, sheet);
    sheets.set(sheet, known);
    return known(row, column);
  };
}

function lockedOn(book: OpenedWorkbook, name: string): Locked {
  const worksheet = book.worksheet(name);
  if (!book.sheet(worksheet).protected) return () => false;
  const styles = book.styles();
  const columns = new InheritedStyles();
  const rows = new Map<number, number>();
  const cells = new Map<number, Map<number, number>>();
  const scanner = new TagScanner(book.xmlOf(worksheet));
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === 'col') columns.readColumns(scanner);
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      column = -1;
      columns.startRow(scanner);
      const own = columns.ofRow();
      if (own !== null) rows.set(row, Number(own));
      columns.startRow(null);
    } else if (scanner.name === 'c' && row >= 0) {
      const tag = CellTag.of(scanner);
      column = tag.column ?? column + 1;
      const line = cells.get(row) ?? new Map<number, number>();
      cells.set(row, line.set(column, tag.style));
    }
  }
  book.files.forget(worksheet.part);
  return (atRow, atColumn) => styles.locked(cells.get(atRow)?.get(atColumn) ?? rows.get(atRow) ?? Number(columns.of(atColumn) ?? '0'));
}
