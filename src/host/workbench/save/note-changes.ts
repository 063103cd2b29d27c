import type { IWorkbookData } from '@univerjs/core';
import type { NoteEdit } from '../../../workbook/change-set';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { gridSheetId, RESOURCE } from '../convert/grid-ids';
import type { GridNotes } from '../convert/resources/grid-notes';

/** 备注改动: notes that somebody wrote, changed or took away in the grid. */
export function noteChanges(loaded: IWorkbookData, current: IWorkbookData, sheets: readonly SheetSnapshot[]): readonly NoteEdit[] {
  const before = notesOf(loaded);
  const after = notesOf(current);
  return sheets.flatMap(({ name }, index) => {
    const old = textsOf(before[gridSheetId(index)]);
    const now = textsOf(after[gridSheetId(index)]);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly NoteEdit[] => {
      const edit = { before: old.get(key)?.text ?? null, after: now.get(key)?.text ?? null };
      const { row, column } = (now.get(key) ?? old.get(key))!;
      return edit.before === edit.after ? [] : [{ ref: { sheet: name, row, column }, ...edit }];
    });
  });
}

interface NoteText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function notesOf({ resources }: IWorkbookData): Readonly<Record<string, GridNotes>> {
  const data = resources?.find(({ name }) => name === RESOURCE.notes)?.data ?? '';
  return data === '' ? {} : JSON.parse(data) as Record<string, GridNotes>;
}

/** A note that is empty is none. */
function textsOf(notes: GridNotes | undefined): ReadonlyMap<string, NoteText> {
  const texts = Object.entries(notes ?? {}).flatMap(([row, line]) => Object.entries(line).map(([column, { note }]) => ({ row: Number(row), column: Number(column), text: note })));
  return new Map(texts.filter(({ text }) => text !== '').map((note) => [`${note.row} ${note.column}`, note]));
}
