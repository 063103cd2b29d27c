import { contentOf, sameContent } from '../../workbook/cell-content';
import { cellAddress, type CellRef, refText } from '../../workbook/cell-ref';
import type { CellContent, CellEdit, ChangeSet, NoteEdit } from '../../workbook/change-set';
import type { NoteConflict } from '../host';
import { bySheet } from '../xlsx/by-sheet';
import { LONGEST_TEXT } from '../xlsx/check-edits';
import { hostError } from '../xlsx/host-errors';
import { withPlainLineEnds } from '../xlsx/notes/comment-list';
import { cellsInAreas } from '../xlsx/sheet/cells-in-areas';
import type { OpenBook } from './open-book';

/** An edit with what stands in its cell. */
export interface CheckedEdit {
  readonly edit: CellEdit;
  readonly found: CellContent;
  readonly format: string;
}

/** Everything that was found where a change wants to write. */
export interface CheckedChanges {
  readonly edits: readonly CheckedEdit[];
  readonly notes: readonly NoteConflict[];
}

/** Everything that can be wrong, before the first cell is written; throws HostError where something may not be written. */
export function checkChanges(book: OpenBook, { edits, notes = [], marks }: ChangeSet, locked: (ref: CellRef) => boolean): CheckedChanges {
  for (const [name, own] of bySheet(edits)) checkEdits(book, name, own, locked);
  for (const [name, own] of bySheet(notes)) checkNotes(book, name, own);
  for (const { ref } of marks ?? []) book.sheet(ref.sheet);
  return {
    edits: edits.map((edit) => {
      const cell = book.cell(book.sheet(edit.ref.sheet), edit.ref.row, edit.ref.column);
      return { edit, found: contentOf(cell), format: cell?.format ?? 'General' };
    }),
    notes: notes.map((edit) => ({ edit, found: noteAt(book, edit.ref) })),
  };
}

/** 冲突: the cell holds something else than the edit expects. */
export function isConflict({ edit, found }: CheckedEdit): boolean {
  return !sameContent(found, edit.before);
}

export function isNoteConflict({ edit: { before }, found }: NoteConflict): boolean {
  return found !== (before === null ? null : withPlainLineEnds(before));
}

function noteAt(book: OpenBook, { sheet, row, column }: CellRef): string | null {
  return book.snapshot(book.sheet(sheet)).notes.find((note) => note.row === row && note.column === column)?.text ?? null;
}

function checkEdits(book: OpenBook, name: string, edits: readonly CellEdit[], locked: (ref: CellRef) => boolean): void {
  const { merges, protected: isProtected } = book.sheet(name).loaded;
  refuseUnwritable(edits.map(({ ref, after }) => ({ ref, length: after.kind === 'text' ? after.text.length : 0 })), merges);
  const refused = isProtected ? edits.filter(({ ref }) => locked(ref)).map(({ ref }) => cellAddress(ref.row, ref.column)) : [];
  if (refused.length > 0) throw hostError('protected', 'host.protected', { sheet: name, cells: refused.join('、') });
}

function checkNotes(book: OpenBook, name: string, notes: readonly NoteEdit[]): void {
  const { merges, protected: isProtected } = book.sheet(name).loaded;
  refuseUnwritable(notes.map(({ ref, after }) => ({ ref, length: after?.length ?? 0 })), merges);
  if (!isProtected) return;
  throw hostError('protected', 'host.protected-notes', { sheet: name, cells: notes.map(({ ref }) => cellAddress(ref.row, ref.column)).join('、') });
}

function refuseUnwritable(writes: readonly { readonly ref: CellRef; readonly length: number }[], merges: Parameters<typeof cellsInAreas>[1]): void {
  const seen = new Set<string>();
  for (const { ref, length } of writes) {
    if (seen.size === seen.add(cellAddress(ref.row, ref.column)).size) throw hostError('unsupported', 'host.cell-twice', { cell: refText(ref) });
    if (length > LONGEST_TEXT) throw hostError('unsupported', 'host.text-too-long', { cell: refText(ref) });
  }
  const [covered] = cellsInAreas(writes.map(({ ref }) => ref), merges);
  if (covered !== undefined) throw hostError('unsupported', 'host.covered-cell', { cell: refText(covered) });
}
