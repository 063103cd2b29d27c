import { type Decimal, decimal, MAX_DIGITS, ONE, parseDecimal } from '../exact/decimal';
import { isNumeralSign, readChineseNumber } from './chinese-number';
import type { Unit } from './quantity';
import { MULTIPLIERS, PER_TEN_THOUSAND, PERCENT, PERMILLE } from './units';

/** A number at a place of a text: where it ends, and the unit when the number itself names it (百分之九十五). */
export interface ScannedNumber {
  readonly amount: Decimal;
  readonly unit: Unit | null;
  readonly end: number;
}

const NUMBER = /[+-]?(?:\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?(?:[eE][+-]\d{1,2})?|\.\d+)/y;
const PARTS: readonly (readonly [string, Unit])[] = [['百分之', PERCENT], ['千分之', PERMILLE], ['万分之', PER_TEN_THOUSAND]];

/** 数: the number that begins at `at`; null when none does, 'too-long' when it has more digits than any amount. */
export function scanNumber(text: string, at: number): ScannedNumber | 'too-long' | null {
  if (text.startsWith('百分百', at)) return { amount: decimal('100'), unit: PERCENT, end: at + 3 };
  const part = PARTS.find(([words]) => text.startsWith(words, at));
  if (part !== undefined) return partOf(text, at + part[0].length, part[1]);
  const sign = text[at] === '负' ? 1 : 0;
  const number = scanArabic(text, at + sign);
  if (number === null || number === 'too-long') return number;
  return sign === 1 ? { ...number, amount: number.amount.negated() } : number;
}

/** 汉字数: the Chinese numeral that begins at `at`, as long as it goes. */
export function scanChinese(text: string, at: number): ScannedNumber | null {
  let end = at;
  while (end < text.length && end - at < 25 && (isNumeralSign(text[end]!) || text[end] === '点')) end += 1;
  // "三十万元": 万 may belong to the unit, so the longest numeral that reads is taken and the unit table sees the rest.
  for (; end > at; end -= 1) {
    const amount = readChineseNumber(text.slice(at, end));
    if (amount !== null) return { amount, unit: null, end };
  }
  return null;
}

function partOf(text: string, at: number, unit: Unit): ScannedNumber | 'too-long' | null {
  if (text.startsWith('百', at) && unit === PERCENT) return { amount: decimal('100'), unit, end: at + 1 };
  const number = scanArabic(text, at) ?? scanChinese(text, at);
  return number === null || number === 'too-long' ? number : { ...number, unit };
}

function scanArabic(text: string, at: number): ScannedNumber | 'too-long' | null {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text)?.[0];
  if (found === undefined) return null;
  if (found.length > MAX_DIGITS) return 'too-long';
  const amount = parseDecimal(found.replaceAll(',', ''));
  return amount === null ? null : { amount, unit: null, end: at + found.length };
}

/** The multiplier that the text begins with, and how long it is; 1 and 0 when there is none. */
export function scanMultiplier(text: string): { factor: Decimal; length: number } {
  for (const length of [2, 1]) {
    const factor = MULTIPLIERS.get(text.slice(0, length));
    if (factor !== undefined && text.length >= length) return { factor, length };
  }
  return { factor: ONE, length: 0 };
}
