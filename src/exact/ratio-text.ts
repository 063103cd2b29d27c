import { type Decimal, decimal, decimalText, HUNDRED } from './decimal';
import { ratio, type Ratio, times } from './ratio';
import { round } from './round';

/** The exact number in words of arithmetic: "8.866" where it ends, "40/3" where it does not. Never a rounded one. */
export function ratioText(value: Ratio): string {
  const ending = endingDecimal(value);
  if (ending !== null) return decimalText(ending);
  const [numerator, denominator] = lowestTerms(value);
  return `${decimalText(numerator)}/${decimalText(denominator)}`;
}

/** The same as a percentage: "97.81%", "200/3%". */
export function percentText(value: Ratio): string {
  return `${ratioText(times(value, ratio(HUNDRED)))}%`;
}

const LONGEST_SHOWN = 12;

function endingDecimal(value: Ratio): Decimal | null {
  const shown = round(value, { mode: 'truncate', places: LONGEST_SHOWN });
  return shown.times(value.denominator).equals(value.numerator) ? shown : null;
}

function lowestTerms({ numerator, denominator }: Ratio): [Decimal, Decimal] {
  const shift = ratioShift(numerator, denominator);
  const a = numerator.times(shift);
  const b = denominator.times(shift);
  const divisor = greatestCommonDivisor(a.abs(), b);
  return [a.divToInt(divisor), b.divToInt(divisor)];
}

function ratioShift(numerator: Decimal, denominator: Decimal): Decimal {
  const places = Math.max(numerator.decimalPlaces(), denominator.decimalPlaces());
  return decimal(`1e${places}`);
}

function greatestCommonDivisor(a: Decimal, b: Decimal): Decimal {
  let [larger, rest] = [a, b];
  while (!rest.isZero()) [larger, rest] = [rest, larger.modulo(rest)];
  return larger;
}
