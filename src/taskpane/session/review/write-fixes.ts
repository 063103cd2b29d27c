import { message } from '../../../wording/message';
import { contentText } from '../../../workbook/content-text';
import type { Desk } from '../desk';
import { pressEdits } from '../press-edits';
import type { Reading } from '../reading';
import type { FormVerdict } from './form-findings';
import { isFixTicked, offeredFixes } from './form-review';

/** 修正: one press writes the ticked fixes of the form shown, together with the record of it, or nothing at all. */
export function writeFixes(desk: Desk, reading: Reading): Promise<void> {
  return desk.inTurn(async (host) => {
    const verdict = shownVerdict(desk);
    const { fixTicks } = desk.facts();
    const edits = verdict === null ? [] : offeredFixes(verdict).filter((fix) => isFixTicked(fix, fixTicks)).map(({ edit }) => edit);
    if (edits.length === 0) {
      desk.tell(message('session.review.nothingToFix'), 'info');
      return;
    }
    const written = await pressEdits(desk, reading, host, { what: 'fix', edits: [...edits], notes: [] });
    if (!written) return;
    desk.set({ fixTicks: new Map() });
    await reading.follow();
    desk.tell(message('session.review.fixed', { count: String(edits.length) }), 'success', { undo: true, at: edits[0]!.ref });
  });
}

/** 勾选 of one fix, for what stands in its cell now. */
export function tickFix(desk: Desk, findingId: string, ticked: boolean): void {
  const verdict = shownVerdict(desk);
  const fix = verdict === null ? undefined : offeredFixes(verdict).find(({ judged }) => judged.finding.id === findingId);
  if (fix === undefined) return;
  desk.set({ fixTicks: new Map(desk.facts().fixTicks).set(findingId, { ticked, standing: contentText(fix.edit.before) }) });
}

function shownVerdict(desk: Desk): FormVerdict | null {
  const { currentId } = desk.state();
  const current = desk.facts().assessed.find(({ form }) => form.id === currentId);
  return current === undefined ? null : desk.reviews.verdict(current, desk.facts());
}
