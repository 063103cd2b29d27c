import { HostError } from '../../host/host-error';
import type { Field } from '../../form/evaluation-form';
import { withEntry } from '../../record/file-record';
import { dueReasons } from '../../review/checks/reason-missing';
import { contentOf } from '../../workbook/cell-content';
import { type CellRef, refText, sameCell } from '../../workbook/cell-ref';
import type { CellEdit, NoteEdit } from '../../workbook/change-set';
import { message } from '../../wording/message';
import type { Desk } from './desk';
import { storeText } from './file-record-changes';
import { subjectOf } from './form-view';
import type { ReasonRow } from './pane-session';
import type { Reading } from './reading';
import { noteAt } from './reason-rows';

/** 写原因: what a person wrote goes into the form's cell, or into a note where the form has none. The sheet is the only place it is kept. */
export function writeReason(desk: Desk, reading: Reading, row: ReasonRow, text: string): Promise<void> {
  return desk.inTurn(async (host) => {
    const facts = desk.facts();
    const at = row.cell ?? row.at;
    if (row.cell === null && !host.capabilities.notes) {
      desk.tell(message('session.reason.noPlace', { cell: refText(row.at) }), 'warning', { at: row.at });
      return;
    }
    const edits = row.cell === null ? [] : reasonEdit(fieldAt(row, desk), text, row.cell);
    const notes: NoteEdit[] = row.cell === null ? [{ ref: row.at, before: noteAt(row.at, facts.workbook!), after: text.trim() === '' ? null : text }] : [];
    const next = withEntry(facts.record, { what: 'reason', edits, notes });
    try {
      const report = await host.apply({ edits, ...(notes.length === 0 ? {} : { notes }), marks: null, store: storeText(next, facts) });
      if (desk.facts().host !== host) return;
      if (report.conflicts.length + report.noteConflicts.length > 0) {
        await reading.follow();
        desk.tell(message('session.reason.changedMeanwhile', { cell: refText(at) }), 'warning', { at });
        return;
      }
    } catch (error) {
      if (error instanceof HostError && desk.facts().host === host) reading.followSoon();
      throw error;
    }
    desk.set({ record: next, undoBlocked: null });
    await reading.follow();
    desk.tell(message('session.reason.written', { name: row.name, cell: refText(at) }), 'success', { undo: true, at });
  });
}

/** The text that stood there when the person began is what may be replaced. */
function reasonEdit(field: Field | null, text: string, ref: CellRef): CellEdit[] {
  const after = text.trim() === '' ? { kind: 'empty' as const } : { kind: 'text' as const, text };
  return [{ ref, before: contentOf(field?.cell ?? null), after, format: null, formatBefore: null }];
}

function fieldAt(row: ReasonRow, desk: Desk): Field | null {
  const assessment = desk.facts().assessed.find(({ form }) => form.id === row.formId);
  const subject = assessment === undefined ? null : subjectOf(assessment);
  const due = subject === null ? [] : dueReasons(subject);
  return due.find(({ cell }) => cell !== null && row.cell !== null && sameCell(cell.ref, row.cell))?.cell ?? null;
}
