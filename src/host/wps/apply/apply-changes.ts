import { sameContent } from '../../../workbook/cell-content';
import type { ChangeSet } from '../../../workbook/change-set';
import type { ApplyReport } from '../../host';
import { bySheet } from '../../xlsx/by-sheet';
import { hostError } from '../../xlsx/host-errors';
import { quietly } from '../quiet-program';
import { noteText } from '../read/notes';
import type { BookStore } from '../store/book-store';
import { inOneUndoStep } from '../undo-step';
import type { XApplication, XWorkbook } from '../wps-program';
import { checkChanges, demandSheet } from './check-changes';
import { refuseUnwritable } from './look-at-cells';
import { refuseUnwritableNotes } from './look-at-notes';
import { type Found, lookBefore } from './look-before';
import { putBack } from './put-back';
import { type Target, writeTarget } from './write-target';

const NOTHING: ChangeSet = { edits: [], marks: null, store: null };

/** 写入: all or nothing. WPS does everything at once, so nobody comes in between looking and writing. */
export function applyChanges(program: XApplication, book: XWorkbook, store: BookStore, changes: ChangeSet): ApplyReport {
  checkChanges(changes);
  const found = lookBefore(book, store, changes);
  refuseWhatCannotBe(changes, found, store);
  const conflicts = found.cells.filter(({ edit, content }) => !sameContent(content, edit.before)).map(({ edit, content }) => ({ edit, found: content }));
  const noteConflicts = found.notes.filter(({ edit, text }) => text !== (edit.before === null ? null : noteText(edit.before))).map(({ edit, text }) => ({ edit, found: text }));
  if (conflicts.length + noteConflicts.length > 0) return { applied: [], conflicts, noteConflicts, inverse: NOTHING };
  quietly(program, () => {
    try {
      inOneUndoStep(program, book, () => { writeTarget(targetOf(changes, found), found, store); });
    } catch (error) {
      if (!putBack(book, store, changes, found)) throw hostError('not-writable', 'host.wps-half-written', { cells: sheetsIn(changes) }, error);
      throw error;
    }
  });
  return { applied: changes.edits, conflicts, noteConflicts, inverse: inverseOf(changes, found) };
}

function refuseWhatCannotBe({ edits, notes = [], marks, store: wanted }: ChangeSet, { sheets }: Found, store: BookStore): void {
  for (const { ref } of [...edits, ...notes, ...marks ?? []]) demandSheet(sheets, ref.sheet);
  for (const [name, own] of bySheet(edits)) refuseUnwritable(demandSheet(sheets, name), own);
  for (const [name, own] of bySheet(notes)) refuseUnwritableNotes(demandSheet(sheets, name), own);
  if (wanted !== null && !store.keeps()) throw hostError('unsupported', 'host.wps-no-store');
}

function targetOf({ marks, store }: ChangeSet, { cells, notes, store: storeNow }: Found): Target {
  return {
    cells: cells.map((found) => ({ found, content: found.edit.after, format: found.edit.format ?? found.format })),
    notes: notes.map((found) => ({ found, text: found.edit.after })),
    marks,
    store: store === storeNow ? null : store,
  };
}

function inverseOf({ marks, store, notes }: ChangeSet, found: Found): ChangeSet {
  return {
    edits: found.cells.map(({ edit, content, format }) => ({ ref: edit.ref, before: edit.after, after: content, format: edit.format === null ? null : format, formatBefore: edit.format })),
    ...(notes === undefined ? {} : { notes: found.notes.map(({ edit: { ref, after }, text }) => ({ ref, before: after, after: text })) }),
    marks: marks === null ? null : found.marks,
    store: store === null ? null : found.store,
  };
}

function sheetsIn({ edits, notes = [], marks }: ChangeSet): string {
  return [...new Set([...edits, ...notes, ...marks ?? []].map(({ ref }) => ref.sheet))].join('、');
}
