import { type Decimal, decimalOfDigits, ONE, ZERO } from './decimal';
import { kept } from './kept';
import type { Ratio } from './ratio';
import { pointed, wholeTerms } from './whole';

/** 修约方式: 四舍五入 · 截尾 · 四舍六入五成双 · 进一. All work on the amount, the sign is kept. */
export type RoundingMode = 'half-up' | 'truncate' | 'half-even' | 'up';

/** 修约: how and to how many places after the point a number is rounded. */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly places: number;
}

/** The one place where an exact number becomes a rounded one. Ties are decided exactly. */
export function round(value: Ratio, { mode, places }: Rounding): Decimal {
  const { numerator, denominator } = value;
  if (denominator === ONE && numerator.decimalPlaces() <= places) return numerator.isZero() ? ZERO : numerator;
  // Whole numbers from here on: their quotient and remainder are exact, and cost a tenth of a decimal's.
  const [above, below] = wholeTerms(value);
  const amount = (above < 0n ? -above : above) * powerOfTen(places);
  const whole = amount / below;
  const rest = amount % below;
  const rounded = goesUp(mode, whole, 2n * rest - below, rest === 0n) ? whole + 1n : whole;
  return rounded === 0n ? ZERO : decimalOfDigits(pointed(above < 0n ? -rounded : rounded, places));
}

/** `half` is negative below a tie, zero at it and positive above. */
function goesUp(mode: RoundingMode, whole: bigint, half: bigint, exact: boolean): boolean {
  switch (mode) {
    case 'half-up':
      return half >= 0n;
    case 'truncate':
      return false;
    case 'half-even':
      return half > 0n || (half === 0n && whole % 2n !== 0n);
    case 'up':
      return !exact;
  }
}

const powerOfTen = kept((places: number): bigint => 10n ** BigInt(places));
