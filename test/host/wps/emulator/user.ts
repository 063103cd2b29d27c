import type { CellArea, CellRef } from '../../../../src/workbook/cell-ref';
import { changeCell, type Sheet } from '../../excel/emulator/model/book';
import { insertRows } from '../../excel/emulator/model/insert-rows';
import { writeEntries } from '../../excel/emulator/model/write-cells';
import { restore } from './undo-copies';
import type { OpenBook, World } from './world';

/** 使用者: a person before WPS. */
export interface User {
  readonly typeInto: (ref: CellRef, text: string) => void;
  readonly beginEditing: (ref: CellRef, text: string) => void;
  readonly endEditing: () => void;
  readonly select: (ref: CellRef) => void;
  readonly renameSheet: (from: string, to: string) => void;
  readonly deleteSheet: (name: string) => void;
  readonly showSheet: (name: string) => void;
  readonly format: (ref: CellRef, format: string) => void;
  readonly merge: (sheet: string, area: CellArea) => void;
  readonly hideRow: (sheet: string, row: number) => void;
  readonly insertRow: (sheet: string, row: number) => void;
  readonly protectSheet: (sheet: string, password: string | null) => void;
  /** Ctrl+Z. */
  readonly undo: () => void;
  readonly saveAs: (fullName: string) => void;
  readonly closeWorkbook: () => void;
  readonly showWorkbook: (open: OpenBook) => void;
}

export function userOf(world: World, open: OpenBook): User {
  const { book } = open;
  const sheetOf = (name: string): Sheet => {
    const sheet = book.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`nobody sees a sheet ${name}`);
    return sheet;
  };
  const areaOf = ({ row, column }: CellRef): CellArea => ({ top: row, left: column, bottom: row, right: column });
  const show = (sheet: Sheet): void => {
    if (sheet.visibility !== 'Visible') throw new Error(`nobody sees ${sheet.name}`);
    if (book.active === sheet) return;
    book.active = sheet;
    world.tell('SheetActivate', sheet);
  };
  const select = (ref: CellRef): void => {
    const sheet = sheetOf(ref.sheet);
    show(sheet);
    sheet.selection = areaOf(ref);
    world.tell('SheetSelectionChange', sheet, areaOf(ref));
  };
  const enter = (ref: CellRef, text: string): void => {
    const sheet = sheetOf(ref.sheet);
    writeEntries({ sheet, area: areaOf(ref) }, text);
    world.changed(sheet, areaOf(ref));
  };
  let typing: { readonly ref: CellRef; readonly text: string } | null = null;
  return {
    typeInto: (ref, text) => {
      select(ref);
      enter(ref, text);
    },
    beginEditing: (ref, text) => {
      select(ref);
      typing = { ref, text };
      world.isEditing = true;
    },
    endEditing: () => {
      world.isEditing = false;
      if (typing !== null) enter(typing.ref, typing.text);
      typing = null;
    },
    select,
    renameSheet: (from, to) => { sheetOf(from).name = to; },
    deleteSheet: (name) => {
      const sheet = sheetOf(name);
      world.tell('SheetBeforeDelete', sheet);
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      if (book.active === sheet) show(book.sheets.find(({ visibility }) => visibility === 'Visible')!);
    },
    showSheet: (name) => { show(sheetOf(name)); },
    format: (ref, format) => {
      show(sheetOf(ref.sheet));
      changeCell(sheetOf(ref.sheet), ref.row, ref.column, { format });
    },
    merge: (name, area) => {
      show(sheetOf(name));
      sheetOf(name).merges.push(area);
    },
    hideRow: (name, row) => {
      show(sheetOf(name));
      sheetOf(name).hiddenRows.add(row);
    },
    insertRow: (name, row) => {
      const sheet = sheetOf(name);
      show(sheet);
      insertRows(sheet, row, 1);
      world.changed(sheet, { top: row, left: 0, bottom: row, right: 16_383 });
    },
    protectSheet: (name, password) => {
      show(sheetOf(name));
      sheetOf(name).protection = { options: {}, password };
    },
    undo: () => {
      const step = open.undo.pop();
      if (step === undefined) throw new Error('there is nothing to undo');
      restore(book, step.before);
      world.changed(book.active, areaOf({ sheet: '', row: 0, column: 0 }));
    },
    saveAs: (fullName) => { open.fullName = fullName; },
    closeWorkbook: () => {
      world.tell('WorkbookBeforeClose');
      world.tell('WorkbookDeactivate');
      open.isOpen = false;
      world.books.splice(world.books.indexOf(open), 1);
      world.active = world.books[0] ?? null;
      world.isEditing = false;
      if (world.active !== null) world.tell('WorkbookActivate');
    },
    showWorkbook: (other) => {
      world.tell('WorkbookDeactivate');
      world.active = other;
      world.tell('WorkbookActivate');
    },
  };
}

