import { decimal, type Decimal, ONE, ZERO } from './decimal';

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
  if (denominator.isZero()) throw new RangeError('division by zero');
  return denominator.isNegative()
    ? { numerator: numerator.negated(), denominator: denominator.negated() }
    : { numerator, denominator };
}

/** The ratio that decimal text writes. */
export function ratioOf(text: string): Ratio {
  return ratio(decimal(text));
}

export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.denominator.equals(b.denominator)) return ratio(a.numerator.plus(b.numerator), a.denominator);
  return ratio(
    a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    a.denominator.times(b.denominator),
  );
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { numerator: b.numerator.negated(), denominator: b.denominator });
}

export function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator.times(b.numerator), a.denominator.times(b.denominator));
}

/** a ÷ b; b may not be zero. */
export function over(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator.times(b.denominator), a.denominator.times(b.numerator));
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  return a.numerator.times(b.denominator).comparedTo(b.numerator.times(a.denominator));
}

export function equals(a: Ratio, b: Ratio): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Ratio): boolean {
  return a.numerator.isZero();
}

export function isNegative(a: Ratio): boolean {
  return a.numerator.lessThan(ZERO);
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

/** 合计: the exact sum. Halves are added first, for the common denominator of many parts is a long number. */
export function sum(parts: readonly Ratio[]): Ratio {
  if (parts.length < 3) return parts.reduce(plus, RATIO_ZERO);
  const middle = Math.trunc(parts.length / 2);
  return plus(sum(parts.slice(0, middle)), sum(parts.slice(middle)));
}
