import type { ApplyReport, WorkbookHost } from '../../host/host';
import type { JournalEntry } from '../../record/file-record';
import { sameContent } from '../../workbook/cell-content';
import { refText } from '../../workbook/cell-ref';
import type { CellEdit, ChangeSet, NoteEdit } from '../../workbook/change-set';

/** 撤销一次改动: what leads back from an entry of the journal. */
export type WayBack = Pick<ChangeSet, 'edits'> & { readonly notes: readonly NoteEdit[] };

export function wayBack({ edits, notes }: JournalEntry): WayBack {
  return {
    edits: edits.map((edit): CellEdit => ({
      ref: edit.ref, before: edit.after, after: edit.before,
      // A format is only ever set over General; the entry of a command line does not say so.
      format: edit.format === null ? null : edit.formatBefore ?? 'General',
      formatBefore: edit.format,
    })),
    notes: notes.map(({ ref, before, after }) => ({ ref, before: after, after: before })),
  };
}

/** Parts a way back: what lies on sheets that are there, and the sheets that are not. */
export function partedBySheets({ edits, notes }: WayBack, sheets: readonly { readonly name: string }[]): { readonly here: WayBack; readonly goneSheets: readonly string[] } {
  const names = new Set(sheets.map(({ name }) => name));
  const isHere = ({ ref }: { readonly ref: { readonly sheet: string } }): boolean => names.has(ref.sheet);
  return {
    here: { edits: edits.filter(isHere), notes: notes.filter(isHere) },
    goneSheets: [...new Set([...edits, ...notes].filter((one) => !isHere(one)).map(({ ref }) => ref.sheet))],
  };
}

/** What stands between a workbook and its way back. */
export interface Hindrances {
  readonly conflicts: ApplyReport['conflicts'];
  readonly noteConflicts: ApplyReport['noteConflicts'];
  /** What is left of the way: neither changed by others nor put back already. */
  readonly rest: WayBack;
}

/** Tells apart what others changed since from what the program's own undo has put back already. */
export function hindrances(back: WayBack, { conflicts, noteConflicts }: Pick<ApplyReport, 'conflicts' | 'noteConflicts'>): Hindrances {
  const stopped = new Set(conflicts.map(({ edit }) => refText(edit.ref)));
  const stoppedNotes = new Set(noteConflicts.map(({ edit }) => refText(edit.ref)));
  return {
    conflicts: conflicts.filter(({ edit, found }) => !sameContent(found, edit.after)),
    noteConflicts: noteConflicts.filter(({ edit, found }) => found !== edit.after),
    rest: {
      edits: back.edits.filter(({ ref }) => !stopped.has(refText(ref))),
      notes: back.notes.filter(({ ref }) => !stoppedNotes.has(refText(ref))),
    },
  };
}

export function lengthOf({ edits, notes }: WayBack): number {
  return edits.length + notes.length;
}

/** Applies a way back together with the record that no longer knows the entry. */
export function applyBack(host: WorkbookHost, { edits, notes }: WayBack, store: string | null): Promise<ApplyReport> {
  return host.apply({ edits, ...(notes.length === 0 ? {} : { notes }), marks: null, store });
}
