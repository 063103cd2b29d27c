import type { WorkbookHost } from '../../host/host';
import { message } from '../../wording/message';
import type { Desk } from './desk';
import { storeText, withoutLastEntry } from './file-record-changes';
import type { Reading } from './reading';
import { applyBack, hindrances, lengthOf, partedBySheets, type WayBack, wayBack } from './take-back';

/** 撤销: takes back the newest entry of the journal. Where others changed cells since, it lists them and writes nothing. */
export function undoChange(desk: Desk, reading: Reading): Promise<void> {
  return desk.inTurn((host) => takeBack(desk, reading, host, 'all'));
}

/** 撤销其余: puts back what nobody changed since, and forgets the rest. */
export function undoOthers(desk: Desk, reading: Reading): Promise<void> {
  return desk.inTurn((host) => takeBack(desk, reading, host, 'untouched'));
}

async function takeBack(desk: Desk, reading: Reading, host: WorkbookHost, which: 'all' | 'untouched'): Promise<void> {
  const { record } = desk.facts();
  const entry = record.journal.at(-1);
  desk.set({ undoBlocked: null });
  if (entry === undefined) return;
  const next = withoutLastEntry(record);
  const store = storeText(next, desk.facts());
  const whole = wayBack(entry);
  const all = lengthOf(whole);
  const { here, goneSheets } = partedBySheets(whole, desk.facts().workbook?.sheets ?? []);
  if (which === 'all' && goneSheets.length > 0) {
    desk.set({ undoBlocked: { conflicts: [], noteConflicts: [], goneSheets, others: lengthOf(here) } });
    return;
  }
  let back: WayBack = here;
  let kept = all - lengthOf(here);
  desk.set({ busy: { says: message('session.busy.undoing', { count: String(all) }), done: null, cancellable: false } });
  // What others write between two tries hinders the second one; every try leaves fewer cells.
  for (;;) {
    const report = await applyBack(host, back, store);
    if (desk.facts().host !== host) return;
    if (report.conflicts.length + report.noteConflicts.length === 0) break;
    const { conflicts, noteConflicts, rest } = hindrances(back, report);
    if (which === 'all' && conflicts.length + noteConflicts.length > 0) {
      await reading.follow();
      desk.set({ undoBlocked: { conflicts, noteConflicts, goneSheets, others: lengthOf(rest) } });
      return;
    }
    kept += conflicts.length + noteConflicts.length;
    back = rest;
  }
  desk.set({ record: next });
  await reading.follow();
  const count = lengthOf(back);
  if (kept > 0) desk.tell(message('session.undoneOthers', { count: String(count), kept: String(kept) }), 'info');
  else if (count === 0) desk.tell(message('session.undoneAlready'), 'info');
  else desk.tell(message('session.undone', { count: String(all) }), 'success');
}
