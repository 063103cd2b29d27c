import type { JudgedFinding } from '../../../review/waivers';
import { message } from '../../../wording/message';
import type { Desk } from '../desk';
import { storeText } from '../file-record-changes';
import { namedCells } from '../named-cells';
import type { Reading } from '../reading';
import { plannedNotes } from './planned-notes';

/** 备注: writes a note on each cell with open findings, or takes ours away. A note of somebody else stays as it is. */
export function showNotes(desk: Desk, reading: Reading, on: boolean, judged: () => Promise<readonly JudgedFinding[]>): Promise<void> {
  return desk.inTurn(async (host) => {
    if (!host.capabilities.notes) {
      desk.tell(message('session.review.noNotes'), 'warning');
      return;
    }
    const findings = on ? await judged() : [];
    const { record, workbook } = desk.facts();
    const { notes, written, skipped } = plannedNotes(workbook!, findings, new Set(record.review.notesWritten));
    const next = { ...record, review: { ...record.review, notesWritten: written } };
    const { noteConflicts } = await host.apply({ edits: [], notes, marks: null, store: storeText(next, desk.facts()) });
    if (desk.facts().host !== host) return;
    if (noteConflicts.length === 0) desk.set({ record: next });
    await reading.follow();
    const [first] = noteConflicts;
    if (first !== undefined) desk.tell(message('session.review.notesChanged', { cells: namedCells(noteConflicts.map(({ edit }) => edit.ref)) }), 'warning', { at: first.edit.ref });
    else if (!on) desk.tell(message('session.review.notesOff'), 'success');
    else desk.tell(message(skipped === 0 ? 'session.review.notesOn' : 'session.review.notesOnSkipped', { count: String(written.length), ...(skipped === 0 ? {} : { skipped: String(skipped) }) }), 'success');
  });
}
