import type { DerivationStep } from '../scoring/derivation';
import type { Language } from '../wording/message';
import { say } from '../wording/say';
import { substituted } from './substituted';

/** 一步推导 in words: what was done, and the numbers put in. */
export function stepText(step: DerivationStep, language: Language): string {
  const numbers = substituted(step);
  const words = say(step.says, language);
  if (numbers === null) return words;
  return language === 'zh' ? `${words}：${numbers}` : `${words}: ${numbers}`;
}
