import { OpenedWorkbook } from '../../../../../src/host/xlsx/opened-workbook';
import { lockedCells } from '../../../../../src/host/xlsx/locked-cells';
import { readLook } from '../../../../../src/host/xlsx/look/read-look';
import { relationshipsOf } from '../../../../../src/host/xlsx/package/relationships';
import { WorkbookPackage } from '../../../../../src/host/xlsx/package/workbook-package';
import { nodeCodec } from '../../../../../src/host/xlsx/zip/codec.node';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../../src/workbook/snapshot';
import { type Book, changeCell, newSheet, nextId, placeKey, type Sheet } from './book';
import { readFileConditions } from './file-conditions';
import { readFileProtection } from './file-protection';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** A workbook as it is known from a snapshot: cells, merges, hidden lines, notes and protection. */
export function bookOfSnapshot({ sheets, date1904 }: WorkbookSnapshot): Book {
  const start = { nextId: 0 };
  const made = sheets.map((sheet) => sheetOf(start, sheet));
  if (made.length === 0) made.push(newSheet(start, 'Sheet1'));
  const active = made.find(({ visibility }) => visibility === 'Visible') ?? made[0]!;
  return {
    name: '工作簿.xlsx', sheets: made, active, date1904, names: [], xmlParts: [], settings: new Map(), calculationMode: 'Automatic', isDirty: false, nextId: start.nextId,
  };
}

/** A workbook as Excel would open the file: beside its cells what is locked, lit, filled and kept in parts of its own. */
export function bookOfFile(bytes: Uint8Array): Book {
  const opened = new OpenedWorkbook(new WorkbookPackage(bytes, nodeCodec));
  const { sheets, date1904 } = opened.read();
  const withCells = opened.worksheets();
  // Chart sheets are no worksheets to the API.
  const book = bookOfSnapshot({ sheets: sheets.filter(({ name }) => withCells.some((sheet) => sheet.name === name)), date1904 });
  const look = readLook(opened);
  const isLocked = lockedCells(opened);
  for (const sheet of book.sheets) {
    for (const { row, column, look: at } of look.sheets.find(({ name }) => name === sheet.name)?.cells ?? []) {
      const { fill, font } = look.looks[at]!;
      changeCell(sheet, row, column, { fill: colour(fill), fontColour: colour(font.colour) });
    }
    if (sheet.protection !== null) sheet.isLockedAtFirst = (row, column) => isLocked({ sheet: sheet.name, row, column });
    const xml = opened.xmlOf(opened.worksheet(sheet.name));
    sheet.conditions = readFileConditions(xml, () => `{CF-${nextId(book)}}`);
    if (sheet.protection !== null) sheet.protection = readFileProtection(xml);
  }
  book.active = book.sheets.find(({ name }) => name === look.sheets[look.activeSheet]?.name) ?? book.active;
  book.names = look.names.map(({ name, formula }) => ({ name, sheet: null, formula: `=${formula}`, visible: true, comment: '' }));
  book.xmlParts = relationshipsOf(opened.files, opened.part.part)
    .filter(({ type, external }) => type === 'customXml' && !external)
    .map(({ target }) => ({ id: `{${nextId(book)}-XML}`, xml: opened.files.demand(target) }));
  return book;
}

function sheetOf(start: { nextId: number }, { name, visibility, protected: isProtected, cells, merges, hiddenRows, hiddenColumns, notes }: SheetSnapshot): Sheet {
  const sheet = newSheet(start, name);
  sheet.visibility = VISIBILITY[visibility];
  sheet.protection = isProtected ? { options: {}, password: null } : null;
  sheet.merges = [...merges];
  sheet.notes = [...notes];
  for (const row of hiddenRows) sheet.hiddenRows.add(row);
  for (const column of hiddenColumns) sheet.hiddenColumns.add(column);
  for (const { row, column, value, formula, format } of cells) {
    changeCell(sheet, row, column, { value, formula, format });
    if (formula !== null) sheet.results.set(`${placeKey(row, column)} ${formula}`, value);
  }
  return sheet;
}

function colour(digits: string | null): string | null {
  return digits === null ? null : `#${digits}`;
}
