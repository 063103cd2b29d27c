import type { WorkbookHost } from '../../host/host';
import { HostError } from '../../host/host-error';
import { type JournalEntry, withEntry } from '../../record/file-record';
import { message } from '../../wording/message';
import type { Desk } from './desk';
import { storeText } from './file-record-changes';
import { namedCells } from './named-cells';
import type { Reading } from './reading';

/** 写入一次改动 together with the record of it, or nothing at all; false where others were quicker, which is told. */
export async function pressEdits(desk: Desk, reading: Reading, host: WorkbookHost, entry: JournalEntry): Promise<boolean> {
  const { edits } = entry;
  const next = withEntry(desk.facts().record, entry);
  desk.set({ busy: { says: message('session.busy.writing', { count: String(edits.length) }), done: null, cancellable: false }, undoBlocked: null });
  try {
    const { conflicts } = await host.apply({ edits, marks: null, store: storeText(next, desk.facts()) });
    if (desk.facts().host !== host) return false;
    if (conflicts.length > 0) {
      await reading.follow();
      desk.tell(message('session.changedMeanwhile', { cells: namedCells(conflicts.map(({ edit }) => edit.ref)) }), 'warning', { at: conflicts[0]!.edit.ref });
      return false;
    }
  } catch (error) {
    // Whatever stopped the writing, the pane shows what the workbook holds now.
    if (error instanceof HostError && desk.facts().host === host) reading.followSoon();
    throw error;
  }
  const { recordDamaged } = desk.facts();
  desk.set({ record: next, unkept: recordDamaged || !host.capabilities.store });
  return true;
}
