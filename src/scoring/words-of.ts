import type { CellMeaning, Level } from '../quantity/quantity';

/** 文字: the words of an actual. A sentence without a number says no less than a word does; null for everything else. */
export function wordsOf(actual: CellMeaning, text: string): Level | null {
  if (actual.kind === 'level') return actual;
  if (actual.kind !== 'unreadable' || actual.why !== 'sentence') return null;
  return { kind: 'level', text, degree: 'stated', negated: DENIES.test(text) || /\d/.test(text) };
}

const DENIES = /[未没不无非]|缺乏|缺少|尚待|有待/;
