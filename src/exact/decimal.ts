import { Decimal as DecimalJs } from 'decimal.js';
import { kept } from './kept';

/**
 * 小数: an exact finite decimal. Sums, differences and products of decimals are exact at this precision;
 * a quotient is not, so division lives in ratio.ts and nowhere else.
 */
const Exact = DecimalJs.clone({
  precision: 100_000,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -100_000,
  toExpPos: 100_000,
});

/** 小数: a number as it is written: in a cell, in a profile, in a result. */
export type Decimal = DecimalJs;

/** Longest number that is read as one: more digits than any amount of money, few enough to stay fast. */
export const MAX_DIGITS = 60;

const DECIMAL_TEXT = /^[+-]?(?:\d{1,60}(?:\.\d{0,60})?|\.\d{1,60})(?:[eE][+-]?\d{1,3})?$/;

/** Longer numbers are rarely met twice. */
const LONGEST_KEPT = 24;

/** Reads plain decimal text such as "97.81" or "-0.006"; null when it is none. */
export function parseDecimal(text: string): Decimal | null {
  return text.length <= LONGEST_KEPT ? parseShort(text) : parseAnew(text);
}

const parseShort = kept(parseAnew);

function parseAnew(text: string): Decimal | null {
  return text.length <= 2 * MAX_DIGITS + 8 && DECIMAL_TEXT.test(text) ? new Exact(text) : null;
}

/** The decimal that `text` writes. Throws on text that is no decimal, for that is a bug of the caller. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`not a decimal: ${text.slice(0, 40)}`);
  return value;
}

/**
 * The decimal a person sees for a stored binary number. Spreadsheet programs keep 15 significant digits,
 * so 9.779999999999999 in a file is the 9.78 that was typed.
 */
export function decimalOfStored(stored: number): Decimal | null {
  return Number.isFinite(stored) ? storedDecimal(stored) : null;
}

/** Shortest text of a number with no more than 15 digits: then 15 digits add nothing but zeros behind it. */
const SURELY_SHORT = 15;

const storedDecimal = kept((stored: number): Decimal => {
  const shortest = String(stored);
  return decimalOfDigits(shortest.length <= SURELY_SHORT ? shortest : stored.toPrecision(15));
});

/** The decimal that digits of our own making write, however many they are. */
export function decimalOfDigits(text: string): Decimal {
  return text.length <= LONGEST_KEPT ? shortDigits(text) : new Exact(text);
}

const shortDigits = kept((text: string): Decimal => new Exact(text));

/** Plain text without exponent and without trailing zeros: "8.86", "10". */
export function decimalText(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** Plain text with exactly `places` digits after the point; `value` must already have no more than that. */
export function decimalTextWithPlaces(value: Decimal, places: number): string {
  const text = decimalText(value);
  const point = text.indexOf('.');
  const missing = point < 0 ? places : places - (text.length - point - 1);
  // Zeros are all that is ever missing, and quicker written than reckoned.
  if (missing < 0 || !value.isFinite()) return value.toFixed(places);
  return missing === 0 ? text : `${text}${point < 0 ? '.' : ''}${'0'.repeat(missing)}`;
}

export const ZERO: Decimal = decimal('0');
/** The same object wherever "1" is read, so that a denominator of one is told by a glance. */
export const ONE: Decimal = decimal('1');
export const HUNDRED: Decimal = decimal('100');
