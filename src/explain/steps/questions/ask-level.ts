import type { DerivationStep } from '../../../scoring/derivation';
import { message } from '../../../wording/message';
import type { Explained } from '../explained';
import type { CardQuestion } from '../step-card';

/** 「属于哪一档？」 */
export function askLevel({ value }: DerivationStep, { profile: { indicators: { qualitative: { levels } } } }: Explained): CardQuestion | null {
  const names = [...new Set(levels.map(({ name }) => name))];
  if (value === null || !names.includes(value) || names.length < 2) return null;
  return { asks: message('steps.ask-level'), choices: names.map((name) => ({ says: message('steps.plain', { words: name }), right: name === value })) };
}
