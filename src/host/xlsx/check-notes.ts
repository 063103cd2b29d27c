import { cellAddress, refText } from '../../workbook/cell-ref';
import type { NoteEdit } from '../../workbook/change-set';
import type { NoteConflict } from '../host';
import { bySheet } from './by-sheet';
import { LONGEST_TEXT } from './check-edits';
import { hostError } from './host-errors';
import { withPlainLineEnds } from './notes/comment-list';
import { locksObjects } from './notes/legacy-drawing';
import { threadedCells } from './notes/read-notes';
import type { OpenedWorkbook, Worksheet } from './opened-workbook';
import { cellsInAreas } from './sheet/cells-in-areas';

/** Everything that can be wrong with notes, before the first is written: refuses what may not be, and answers what was found. */
export function checkNotes(book: OpenedWorkbook, notes: readonly NoteEdit[]): readonly NoteConflict[] {
  const found: NoteConflict[] = [];
  for (const [name, own] of bySheet(notes)) {
    const sheet = book.worksheet(name);
    refuseUnwritable(book, sheet, own);
    const texts = new Map(book.sheet(sheet).notes.map(({ row, column, text }) => [cellAddress(row, column), text]));
    found.push(...own.map((edit) => ({ edit, found: texts.get(cellAddress(edit.ref.row, edit.ref.column)) ?? null })));
  }
  return found;
}

/** 冲突: the note reads otherwise than the edit expects. */
export function isNoteConflict({ edit: { before }, found }: NoteConflict): boolean {
  return found !== (before === null ? null : withPlainLineEnds(before));
}

function refuseUnwritable(book: OpenedWorkbook, sheet: Worksheet, notes: readonly NoteEdit[]): void {
  const { merges, protected: isProtected } = book.sheet(sheet);
  const threaded = threadedCells(book.files, sheet.part);
  const seen = new Set<string>();
  for (const { ref, after } of notes) {
    const address = cellAddress(ref.row, ref.column);
    if (seen.size === seen.add(address).size) throw hostError('unsupported', 'host.cell-twice', { cell: refText(ref) });
    if (threaded.has(address)) throw hostError('unsupported', 'host.threaded-comment', { cell: refText(ref) });
    if (after !== null && after.length > LONGEST_TEXT) throw hostError('unsupported', 'host.text-too-long', { cell: refText(ref) });
  }
  const [covered] = cellsInAreas(notes.map(({ ref }) => ref), merges);
  if (covered !== undefined) throw hostError('unsupported', 'host.covered-cell', { cell: refText(covered) });
  if (isProtected && locksObjects(book.xmlOf(sheet))) {
    throw hostError('protected', 'host.protected-notes', { sheet: sheet.name, cells: [...seen].join('、') });
  }
}
