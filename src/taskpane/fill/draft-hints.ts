import type { RuleProfile } from '../../profile/rule-profile';
import { isReason } from '../../review/checks/reason-missing';
import type { Message } from '../../wording/message';
import type { ReasonRow } from '../session/pane-session';
import { reasonHints } from '../session/reason-hints';

/** The hints for a reason that is still being typed, as they would stand once it is written. */
export function hintsOfDraft(row: ReasonRow, text: string, all: readonly ReasonRow[], profile: RuleProfile): readonly Message[] {
  const written = text.trim();
  const state = isReason(written, profile) ? 'done' : 'placeholder';
  return reasonHints({ ...row, written, state }, all.filter((other) => other !== row));
}
