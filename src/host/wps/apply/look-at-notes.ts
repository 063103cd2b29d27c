import { cellAddress } from '../../../workbook/cell-ref';
import type { NoteEdit } from '../../../workbook/change-set';
import { hostError } from '../../xlsx/host-errors';
import { noteText } from '../read/notes';
import type { SheetEntry } from '../read/sheet-list';
import { refuseCovered } from './look-at-cells';

/** A change of a note with what stands there. */
export interface FoundNote {
  readonly edit: NoteEdit;
  readonly text: string | null;
}

export function lookAtNotes({ sheet }: Pick<SheetEntry, 'sheet'>, notes: readonly NoteEdit[]): readonly FoundNote[] {
  return notes.map((edit) => {
    const comment = sheet.Range(cellAddress(edit.ref.row, edit.ref.column)).Comment;
    return { edit, text: comment === null || comment === undefined ? null : noteText(comment.Text()) };
  });
}

/** Refuses notes that a protected sheet or a merged area does not take. */
export function refuseUnwritableNotes({ sheet, name }: SheetEntry, notes: readonly NoteEdit[]): void {
  for (const edit of notes) if (sheet.Range(cellAddress(edit.ref.row, edit.ref.column)).MergeCells !== false) refuseCovered(sheet, edit);
  if (sheet.ProtectDrawingObjects !== true) return;
  throw hostError('protected', 'host.protected-notes', { sheet: name, cells: notes.map(({ ref }) => cellAddress(ref.row, ref.column)).join('、') });
}
