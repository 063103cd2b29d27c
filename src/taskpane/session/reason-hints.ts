import type { RuleProfile } from '../../profile/rule-profile';
import { isReason } from '../../review/checks/reason-missing';
import { isSameReason, isShortReason, namesRemedy } from '../../review/reason-quality';
import { sameCell } from '../../workbook/cell-ref';
import { message, type Message } from '../../wording/message';
import type { ReasonRow } from './pane-session';

/** 原因的提示: what a reviewer would ask about the text as it stands. Nothing is asked of an empty one. */
export function reasonHints(row: ReasonRow, all: readonly ReasonRow[]): readonly Message[] {
  if (row.written === '') return [];
  if (row.state === 'placeholder' || (row.note !== null && row.state === 'no-place')) {
    return [message('session.reason.none', { written: row.written })];
  }
  const copied = all.find((other) => other !== row && isSameReason(other.written, row.written) && !sameReasonCell(row, other));
  return [
    ...(isShortReason(row.written) ? [message('session.reason.short')] : []),
    ...(copied === undefined ? [] : [message('session.reason.copied', { name: copied.name })]),
    ...(namesRemedy(row.written) ? [] : [message('session.reason.noRemedy')]),
  ];
}

/** The hints for a reason that is still being typed, as they would stand once it is written. */
export function hintsOfDraft(row: ReasonRow, text: string, all: readonly ReasonRow[], profile: RuleProfile): readonly Message[] {
  const written = text.trim();
  const state = isReason(written, profile) ? 'done' : 'placeholder';
  return reasonHints({ ...row, written, state }, all.filter((other) => other !== row));
}

/** One cell may take the reasons of several rows; that is no copy. */
function sameReasonCell(a: ReasonRow, b: ReasonRow): boolean {
  return a.cell !== null && b.cell !== null && sameCell(a.cell, b.cell);
}
