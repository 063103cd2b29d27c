import { type Decimal, decimalTextWithPlaces } from './decimal';
import type { Ratio } from './ratio';

/** 整数比: the same fraction over whole numbers; the lower one is positive. */
export function wholeTerms({ numerator, denominator }: Ratio): readonly [above: bigint, below: bigint] {
  const places = Math.max(numerator.decimalPlaces(), denominator.decimalPlaces());
  return [wholeOf(numerator, places), wholeOf(denominator, places)];
}

/** value × 10^places as a whole number. */
function wholeOf(value: Decimal, places: number): bigint {
  return BigInt(decimalTextWithPlaces(value, places).replace('.', ''));
}

/** digits ÷ 10^places as plain text with all its places. */
export function pointed(digits: bigint, places: number): string {
  if (places === 0) return digits.toString();
  const amount = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  return `${digits < 0n ? '-' : ''}${amount.slice(0, -places)}.${amount.slice(-places)}`;
}
