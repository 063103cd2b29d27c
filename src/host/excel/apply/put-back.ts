import { sameContent } from '../../../workbook/cell-content';
import type { ChangeSet } from '../../../workbook/change-set';
import { lookBefore, type Found } from './look-before';
import { marksOf } from './marks-of';
import { NOTHING_REMEMBERED } from './remembered';
import { stepsTo, type Traces } from './steps-of-change';
import { storeOf } from './store-part';
import { sendSteps } from './write-steps';

/**
 * 复原: after a writing that broke off half-way, looks at what stands there now and puts back what is not as it was. Sheets
 * that are gone meanwhile are left out: there is nothing of ours in them any more.
 */
export async function putBack(context: Excel.RequestContext, changes: ChangeSet, before: Found, traces: Traces): Promise<void> {
  const now = await lookBefore(context, changes, NOTHING_REMEMBERED);
  const names = new Set(now.sheets.map(({ name }) => name));
  const old = new Map(before.cells.map((cell) => [cell.edit, cell]));
  const cells = now.cells.flatMap((found) => {
    const { content, format } = old.get(found.edit)!;
    return sameContent(found.content, content) && found.format === format ? [] : [{ found, content, format }];
  });
  const marks = before.marks === null ? null : marksOf(before).filter(({ ref }) => names.has(ref.sheet));
  const wasStore = storeOf(before.store);
  const store = changes.store === null || storeOf(now.store) === wasStore ? null : wasStore;
  await sendSteps(context, stepsTo({ cells, marks: sameMarks(marks, now) ? null : marks, store }, now, traces), () => undefined);
}

function sameMarks(marks: ReturnType<typeof marksOf> | null, now: Found): boolean {
  return marks === null || JSON.stringify(marks) === JSON.stringify(marksOf(now));
}
