import { cellAddress, type CellRef, MAX_COLUMNS } from '../../../../src/workbook/cell-ref';
import type { Emulator } from './emulator';
import { EVENT } from './host';
import type { Sheet } from './model/book';
import { insertRows } from './model/insert-rows';
import { writeEntries } from './model/write-cells';
import { removeSheet } from './types/workbook-tables';

/** 使用者: a person before Excel. What is done is there, and told to the add-in, when a call returns. */
export interface User {
  readonly typeInto: (ref: CellRef, text: string) => void;
  /** Types into a cell without leaving it; until then Excel does nothing for the add-in. */
  readonly beginEditing: (ref: CellRef, text: string) => void;
  readonly endEditing: () => void;
  readonly select: (ref: CellRef) => void;
  readonly renameSheet: (from: string, to: string) => void;
  readonly deleteSheet: (name: string) => void;
  /** Somebody else who has the workbook open types into a cell. */
  readonly coauthorTypes: (ref: CellRef, text: string) => void;
  /** Moves everything from a row on down by one. */
  readonly insertRow: (sheet: string, row: number) => void;
  readonly hideRow: (sheet: string, row: number, hidden: boolean) => void;
  /** Makes a column too narrow for its numbers. */
  readonly narrowColumn: (sheet: string, column: number) => void;
  readonly protectSheet: (sheet: string, password: string | null) => void;
  readonly closeWorkbook: () => void;
}

export function userOf(emulator: Emulator): User {
  const { book, world } = emulator;
  const sheetOf = (name: string): Sheet => {
    const sheet = book.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`nobody sees a sheet ${name}`);
    return sheet;
  };
  let typing: { ref: CellRef; text: string } | null = null;

  const done = (deed: () => void): void => {
    deed();
    emulator.flush();
  };
  const areaOf = ({ row, column }: CellRef) => ({ top: row, left: column, bottom: row, right: column });
  const enter = (ref: CellRef, text: string): void => {
    const sheet = sheetOf(ref.sheet);
    writeEntries({ sheet, area: areaOf(ref) }, text);
    world.changed(sheet, [areaOf(ref)], 'values');
  };
  const choose = (ref: CellRef): void => {
    const sheet = sheetOf(ref.sheet);
    if (sheet.visibility !== 'Visible') throw new Error(`nobody can select ${cellAddress(ref.row, ref.column)} on the hidden sheet ${ref.sheet}`);
    world.selected(sheet, areaOf(ref));
  };

  return {
    typeInto: (ref, text) => { done(() => { choose(ref); enter(ref, text); }); },
    beginEditing: (ref, text) => {
      done(() => { choose(ref); });
      typing = { ref, text };
      emulator.beginEditing();
    },
    endEditing: () => {
      done(() => {
        if (typing !== null) enter(typing.ref, typing.text);
        typing = null;
      });
      emulator.endEditing();
    },
    select: (ref) => { done(() => { choose(ref); }); },
    renameSheet: (from, to) => { done(() => { sheetOf(from).name = to; }); },
    deleteSheet: (name) => { done(() => { removeSheet(world, sheetOf(name)); }); },
    coauthorTypes: (ref, text) => {
      done(() => {
        const sheet = sheetOf(ref.sheet);
        writeEntries({ sheet, area: areaOf(ref) }, text);
        world.changed(sheet, [areaOf(ref)], 'values', { source: 'Remote' });
      });
    },
    insertRow: (name, row) => {
      done(() => {
        const sheet = sheetOf(name);
        insertRows(sheet, row, 1);
        world.changed(sheet, [{ top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 }], 'values', { changeType: 'RowInserted', shiftDirection: 'Down' });
      });
    },
    hideRow: (name, row, hidden) => {
      done(() => {
        const sheet = sheetOf(name);
        if (hidden) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
        world.tell({ type: EVENT.rowHidden, target: sheet.id, args: { address: `${row + 1}:${row + 1}`, changeType: hidden ? 'Hidden' : 'Unhidden', source: 'Local', worksheetId: sheet.id } });
      });
    },
    narrowColumn: (name, column) => { sheetOf(name).narrowColumns.add(column); },
    protectSheet: (name, password) => {
      done(() => {
        const sheet = sheetOf(name);
        sheet.protection = { options: {}, password };
        world.tell({ type: EVENT.protection, target: sheet.id, args: { isProtected: true, source: 'Local', worksheetId: sheet.id } });
      });
    },
    closeWorkbook: () => { emulator.lose(); },
  };
}
