import { Decimal as DecimalJs } from 'decimal.js';

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

/** Reads plain decimal text such as "97.81" or "-0.006"; null when it is none. */
export function parseDecimal(text: string): Decimal | null {
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
  return Number.isFinite(stored) ? new Exact(stored.toPrecision(15)) : null;
}

/** Plain text without exponent and without trailing zeros: "8.86", "10". */
export function decimalText(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** Plain text with exactly `places` digits after the point; `value` must already have no more than that. */
export function decimalTextWithPlaces(value: Decimal, places: number): string {
  return value.toFixed(places);
}

export const ZERO: Decimal = new Exact(0);
export const ONE: Decimal = new Exact(1);
export const HUNDRED: Decimal = new Exact(100);
