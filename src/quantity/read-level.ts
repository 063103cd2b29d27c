import { WORDS_AFTER, WORDS_BEFORE } from './comparison-words';
import { DENIAL, KNOWN_LEVELS, NO_DENIAL, QUALITIES } from './level-words';
import type { Level, Unreadable } from './quantity';
import { isKnownUnit } from './read-unit';
import { unreadable } from './unreadable';

/** Longest words that still name one quality; longer ones tell a story. */
const LONGEST = 24;
/** Signs that end a clause. One enumeration (清晰、明确) is still one quality. */
const CLAUSE = /[,;。:!?]/g;

/** 定性: words as a level of the scale or as a stated quality; a sentence is refused. The text holds no blanks. */
export function readLevel(text: string): Level | Unreadable {
  const known = knownLevel(text);
  if (known !== null) return known;
  const clauses = text.match(CLAUSE)?.length ?? 0;
  if (text.length > LONGEST || clauses > 1) return unreadable('sentence');
  if (!/[\u4e00-\u9fffa-zA-Z]/.test(text) || /[≥≤<>=]/.test(text) || isUnitOrWord(text)) return unreadable('incomplete');
  return { kind: 'level', text, degree: 'stated', negated: DENIAL.test(text.replace(NO_DENIAL, '')) };
}

/** "万元" or "不低于" without a number. */
function isUnitOrWord(text: string): boolean {
  return isKnownUnit(text) || [...WORDS_BEFORE, ...WORDS_AFTER].some(([word]) => word === text);
}

/** A phrase of the three-step scale, null for any other words. */
export function knownLevel(text: string): Level | null {
  const degree = KNOWN_LEVELS.get(text.toLowerCase()) ?? KNOWN_LEVELS.get(withoutUnitLead(text).replaceAll(',', ''));
  return degree === undefined ? null : { kind: 'level', text, degree, negated: false };
}

/** A plain quality that may stand beside numbers in one cell. */
export function knownQuality(text: string): Level | null {
  return knownLevel(text) ?? (QUALITIES.has(text) ? { kind: 'level', text, degree: 'stated', negated: false } : null);
}

/** "年度指标达成" and "√达成指标" say no more than the phrase behind. */
function withoutUnitLead(text: string): string {
  return text.replace(/^[√☑]/, '').replace(/[√☑]$/, '').replace(/^(?:年度|全年)?(?:指标|目标|任务|工作)(?=已?(?:达成|完成|全部|达标|实现)|均|未|部分|基本)/, '');
}
