import { type Decimal, decimal, ONE, ZERO } from './decimal';
import type { Ratio } from './ratio';

/** 修约方式: 四舍五入 · 截尾 · 四舍六入五成双 · 进一. All work on the amount, the sign is kept. */
export type RoundingMode = 'half-up' | 'truncate' | 'half-even' | 'up';

/** 修约: how and to how many places after the point a number is rounded. */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly places: number;
}

/** The one place where an exact number becomes a rounded one. Ties are decided exactly. */
export function round(value: Ratio, { mode, places }: Rounding): Decimal {
  if (value.denominator.equals(ONE) && value.numerator.decimalPlaces() <= places) return value.numerator.isZero() ? ZERO : value.numerator;
  const scale = power(places);
  const scaled = value.numerator.abs().times(scale);
  const whole = scaled.divToInt(value.denominator);
  const rest = scaled.minus(whole.times(value.denominator));
  const rounded = (goesUp(mode, whole, rest.times(2).comparedTo(value.denominator), rest.isZero()) ? whole.plus(ONE) : whole)
    .times(power(-places));
  return value.numerator.isNegative() && !rounded.isZero() ? ZERO.minus(rounded) : rounded;
}

const powers = new Map<number, Decimal>();

/** 10^exponent; there are few, and each is made once. */
function power(exponent: number): Decimal {
  const made = powers.get(exponent) ?? decimal(`1e${exponent}`);
  powers.set(exponent, made);
  return made;
}

function goesUp(mode: RoundingMode, whole: Decimal, half: number, exact: boolean): boolean {
  switch (mode) {
    case 'half-up':
      return half >= 0;
    case 'truncate':
      return false;
    case 'half-even':
      return half > 0 || (half === 0 && !whole.modulo(2).isZero());
    case 'up':
      return !exact;
  }
}
