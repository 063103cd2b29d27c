import { HostError } from '../../host/host-error';
import { type FileRecord, withEntry } from '../../record/file-record';
import { refText } from '../../workbook/cell-ref';
import type { CellEdit } from '../../workbook/change-set';
import { message } from '../../wording/message';
import type { Desk } from './desk';
import { storeText } from './file-record-changes';
import { makeViews } from './make-views';
import { namedCells } from './named-cells';
import type { Reading } from './reading';
import { runInSlices } from './run-in-slices';

/** 填入: one press writes what is ticked in all included forms, together with the record of it, or nothing at all. */
export async function fillForms(desk: Desk, reading: Reading, signal: AbortSignal): Promise<void> {
  await desk.inTurn(async (host) => {
    const edits = await tickedEdits(desk, signal);
    if (edits === null) return;
    if (edits.length === 0) {
      desk.tell(message('session.nothingToFill'), 'info');
      return;
    }
    const { record } = desk.facts();
    const next = withEntry(record, { what: 'fill', edits: [...edits], notes: [] });
    desk.set({ busy: { says: message('session.busy.writing', { count: String(edits.length) }), done: null, cancellable: false }, undoBlocked: null });
    try {
      const { conflicts } = await host.apply({ edits, marks: null, store: storeText(next, desk.facts()) });
      if (desk.facts().host !== host) return;
      if (conflicts.length > 0) {
        await reading.follow();
        desk.tell(message('session.changedMeanwhile', { cells: namedCells(conflicts.map(({ edit }) => edit.ref)) }), 'warning', { at: conflicts[0]!.edit.ref });
        return;
      }
    } catch (error) {
      // Whatever stopped the writing, the pane shows what the workbook holds now.
      if (error instanceof HostError && desk.facts().host === host) reading.followSoon();
      throw error;
    }
    desk.set(written(next, desk));
    await reading.follow();
    desk.tell(message('session.filled', { count: String(edits.length) }), 'success', { undo: true, at: edits[0]!.ref });
  });
}

/** Agreement to replace a cell holds for one press. */
function written(record: FileRecord, desk: Desk) {
  const { ticks, recordDamaged, host } = desk.facts();
  const untouched = [...ticks].map(([form, own]) => [form, new Map([...own].filter(([, tick]) => tick === false))] as const);
  return { record, ticks: new Map(untouched), unkept: recordDamaged || host?.capabilities.store !== true };
}

/** null when the person called it off. */
async function tickedEdits(desk: Desk, signal: AbortSignal): Promise<readonly CellEdit[] | null> {
  const facts = desk.facts();
  const forms = facts.assessed.filter(({ form }) => !facts.excluded.has(form.id));
  const busy = (done: number) => ({ says: message('session.busy.preparing', { done: String(done), of: String(forms.length) }), done: done / forms.length, cancellable: true });
  try {
    const views = await runInSlices(makeViews(forms, facts, desk.views), { signal, onProgress: (done) => { desk.set({ busy: busy(done) }); } });
    const edits = views.flatMap((view) => view?.edits ?? []);
    // Two forms may share a cell; they agree about it or the host refuses both.
    return [...new Map(edits.map((edit) => [`${refText(edit.ref)} ${JSON.stringify(edit.after)}`, edit])).values()];
  } catch (error) {
    if (!signal.aborted) throw error;
    desk.tell(message('session.cancelled'), 'info');
    return null;
  }
}
