import type { IMutationInfo, Injector } from '@univerjs/core';
import { type ISheetNote, RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { NoteEdit } from '../../workbook/change-set';
import type { CellNote } from '../../workbook/snapshot';
import type { GridChange } from './grid-change';

/** Changes of notes; whether a note is shown open is none. */
export const WRITES_NOTES: ReadonlySet<string> = new Set(['sheet.mutation.update-note', 'sheet.mutation.remove-note', 'sheet.mutation.update-note-position']);

const BOX = { width: 216, height: 92, show: false } as const;

/** 备注 of a sheet in row-major order; one without words is none. */
export function notesOn(parts: Injector, unitId: string, sheetId: string): readonly CellNote[] {
  return [...parts.get(SheetsNoteModel).getUnitNotes(unitId)?.get(sheetId)?.values() ?? []]
    .filter(({ note }) => note !== '')
    .map(({ row, col, note }) => ({ row, column: col, text: note }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Puts a note on a cell, or takes it off, and how to have the old one back. */
export function noteChange(parts: Injector, unitId: string, sheetId: string, { ref: { row, column }, after: text }: NoteEdit): GridChange {
  const old = parts.get(SheetsNoteModel).getNote(unitId, sheetId, { row, col: column });
  const put = (note: ISheetNote): IMutationInfo => ({ id: UpdateNoteMutation.id, params: { unitId, sheetId, row, col: column, note } });
  const takeOff: IMutationInfo = { id: RemoveNoteMutation.id, params: { unitId, sheetId, row, col: column } };
  return {
    redo: text === null ? takeOff : put({ ...BOX, ...old, id: old?.id ?? `note-${row}-${column}`, row, col: column, note: text }),
    undo: old == null ? takeOff : put({ ...old }),
  };
}
