import { message } from '../../../wording/message';
import type { FoundKind, IndicatorKind } from '../indicator-kind';
import type { CardQuestion } from '../step-card';

/** In the order in which the choices stand, so that the right one has no place of its own. */
const KINDS: readonly IndicatorKind[] = ['positive', 'reverse', 'qualitative', 'deadline', 'equal', 'range', 'compound'];
const MOST_CHOICES = 4;

/** 「这是哪种指标？」 A "=" that the rule reads as "at least" makes 等于 no plainly wrong choice. */
export function askKind({ kind, sign, plain }: FoundKind): CardQuestion | null {
  if (!plain) return null;
  const others = KINDS.filter((other) => other !== kind && !(other === 'equal' && sign === '=')).slice(0, MOST_CHOICES - 1);
  const choices = KINDS.filter((one) => one === kind || others.includes(one));
  return { asks: message('steps.ask-kind'), choices: choices.map((one) => ({ says: message(`steps.choice-${one}`), right: one === kind })) };
}
