import { sameContent } from '../../../workbook/cell-content';
import type { ChangeSet } from '../../../workbook/change-set';
import { lookBefore, type Found } from './look-before';
import { marksOf } from './marks-of';
import { NOTHING_REMEMBERED } from './remembered';
import { type Rule, takeOffRule } from './own-marks';
import { stepsTo, type Traces } from './steps-of-change';
import { storeOf } from './store-part';
import { protectionSteps, REMOVAL_BYTES } from './write-marks';
import { sendSteps, type WriteStep } from './write-steps';

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
  const begun = begunRules(before, now);
  const isRight = marks === null || (begun.length === 0 && JSON.stringify(marks) === JSON.stringify(marksOf(now)));
  const steps = stepsTo({ cells, marks: isRight ? null : marks, store }, now, traces);
  const removals = begun.map((rule): WriteStep => ({ bytes: REMOVAL_BYTES, write: (inContext) => { takeOffRule(inContext, rule); return undefined; } }));
  await sendSteps(context, [...removals, ...steps, ...protectionSteps(before.sheets, now.sheets)], () => undefined);
}

/** Rules that writing broke off in before they got our formula: nobody else can have put one there meanwhile. */
function begunRules(before: Found, now: Found): readonly Rule[] {
  const known = new Set([...before.foreignRules, ...before.marks ?? []].map(({ conditionId }) => conditionId));
  return before.marks === null ? [] : now.foreignRules.filter(({ conditionId }) => !known.has(conditionId));
}
