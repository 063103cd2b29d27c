import { decimal, type Decimal, ONE, ZERO } from './decimal';
import { kept } from './kept';

/**
 * 比值: an exact fraction, kept as numerator and positive denominator until the one place where a profile rounds it.
 * 25/36 of 13.5 is exactly 9.375 here; a quotient of limited precision would round it down to 9.37.
 */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

export const RATIO_ZERO: Ratio = { numerator: ZERO, denominator: ONE };
export const RATIO_ONE: Ratio = { numerator: ONE, denominator: ONE };

/** numerator ÷ denominator. The denominator may not be zero: callers answer that case before they divide. */
export function ratio(numerator: Decimal, denominator: Decimal = ONE): Ratio {
  if (denominator === ONE) return { numerator, denominator };
  if (denominator.isZero()) throw new RangeError('division by zero');
  return denominator.isNegative()
    ? { numerator: numerator.negated(), denominator: denominator.negated() }
    : { numerator, denominator };
}

/** The ratio that decimal text writes. Profiles ask for the same few over and over. */
export const ratioOf: (text: string) => Ratio = kept((text) => ratio(decimal(text)));

export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator || a.denominator.equals(b.denominator)) return { numerator: a.numerator.plus(b.numerator), denominator: a.denominator };
  return {
    numerator: product(a.numerator, b.denominator).plus(product(b.numerator, a.denominator)),
    denominator: product(a.denominator, b.denominator),
  };
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { numerator: b.numerator.negated(), denominator: b.denominator });
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { numerator: product(a.numerator, b.numerator), denominator: product(a.denominator, b.denominator) };
}

/** a ÷ b; b may not be zero. */
export function over(a: Ratio, b: Ratio): Ratio {
  return ratio(product(a.numerator, b.denominator), product(a.denominator, b.numerator));
}

/** Most ratios of a form are plain decimals: their denominator is ONE, and there is nothing to multiply. */
function product(a: Decimal, b: Decimal): Decimal {
  if (b === ONE) return a;
  return a === ONE ? b : a.times(b);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  if (a === b) return 0;
  return product(a.numerator, b.denominator).comparedTo(product(b.numerator, a.denominator));
}

export function equals(a: Ratio, b: Ratio): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Ratio): boolean {
  return a.numerator.isZero();
}

export function isNegative(a: Ratio): boolean {
  return a.numerator.isNegative() && !a.numerator.isZero();
}

export function smaller(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) >= 0 ? a : b;
}

export function absolute(a: Ratio): Ratio {
  return { numerator: a.numerator.abs(), denominator: a.denominator };
}

/** 合计: the exact sum. Plain decimals are added one by one; fractions by halves, for their common denominator is a long number. */
export function sum(parts: readonly Ratio[]): Ratio {
  let plain = ZERO;
  const fractions: Ratio[] = [];
  for (const part of parts) {
    if (part.denominator === ONE) plain = plain.plus(part.numerator);
    else fractions.push(part);
  }
  return fractions.length === 0 ? ratio(plain) : plus(ratio(plain), sumOfFractions(fractions));
}

function sumOfFractions(parts: readonly Ratio[]): Ratio {
  if (parts.length < 3) return parts.reduce(plus);
  const middle = Math.trunc(parts.length / 2);
  return plus(sumOfFractions(parts.slice(0, middle)), sumOfFractions(parts.slice(middle)));
}
