import { message } from '../../../wording/message';
import type { FoundKind, IndicatorKind } from '../indicator-kind';
import type { CardQuestion } from '../step-card';

/** In the order in which the choices stand, so that the right one has no place of its own. */
const KINDS: readonly IndicatorKind[] = ['positive', 'reverse', 'qualitative', 'deadline', 'equal', 'range', 'compound'];
const MOST_CHOICES = 4;

/**
 * 「这是哪种指标？」 No plainly wrong choices are 等于 where the rule reads "=" as "at least", and 期限 for a row that is named
 * after time and counts something.
 */
export function askKind({ kind, sign, ofTime, plain }: FoundKind): CardQuestion | null {
  if (!plain) return null;
  const doubtful = (other: IndicatorKind): boolean => (other === 'equal' && sign === '=') || (other === 'deadline' && ofTime);
  const others = KINDS.filter((other) => other !== kind && !doubtful(other)).slice(0, MOST_CHOICES - 1);
  const choices = KINDS.filter((one) => one === kind || others.includes(one));
  return { asks: message('steps.ask-kind'), choices: choices.map((one) => ({ says: message(`steps.choice-${one}`), right: one === kind })) };
}
