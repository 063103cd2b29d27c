import type { DerivationStep } from '../../../scoring/derivation';
import { message } from '../../../wording/message';
import type { Explained } from '../explained';
import type { CardQuestion } from '../step-card';

/** 「是哪一等？」 */
export function askGrade({ value }: DerivationStep, { profile: { grades } }: Explained): CardQuestion | null {
  const all = [...new Set(grades?.bands.map(({ grade }) => grade))];
  if (value === null || !all.includes(value) || all.length < 2) return null;
  return { asks: message('steps.ask-grade'), choices: all.map((grade) => ({ says: message('steps.plain', { words: grade }), right: grade === value })) };
}
