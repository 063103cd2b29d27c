import { refText } from '../../workbook/cell-ref';
import type { CellEdit } from '../../workbook/change-set';
import { message } from '../../wording/message';
import type { Desk } from './desk';
import type { Facts } from './facts';
import { makeViews } from './make-views';
import { pressEdits } from './press-edits';
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
    if (!await pressEdits(desk, reading, host, { what: 'fill', edits: [...edits], notes: [] })) return;
    desk.set({ ticks: untouchedTicks(desk) });
    await reading.follow();
    desk.tell(message('session.filled', { count: String(edits.length) }), 'success', { undo: true, at: edits[0]!.ref });
  });
}

/** Agreement to replace a cell holds for one press. */
function untouchedTicks(desk: Desk): Facts['ticks'] {
  return new Map([...desk.facts().ticks].map(([form, own]) => [form, new Map([...own].filter(([, tick]) => tick === false))]));
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
