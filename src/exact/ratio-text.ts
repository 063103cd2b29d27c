import { decimalText, HUNDRED, ONE } from './decimal';
import { ratio, type Ratio, times } from './ratio';
import { pointed, wholeTerms } from './whole';

/** The exact number in words of arithmetic: "8.866" where it ends, "40/3" where it does not. Never a rounded one. */
export function ratioText(value: Ratio): string {
  // Most numbers of a form are plain decimals, and every step of a derivation writes some.
  if (value.denominator === ONE || value.denominator.equals(ONE)) return decimalText(value.numerator);
  const [numerator, denominator] = lowestTerms(value);
  const places = placesOf(denominator);
  return places === null ? `${numerator}/${denominator}` : pointed((numerator * 10n ** BigInt(places)) / denominator, places);
}

/** The same as a percentage: "97.81%", "200/3%". */
export function percentText(value: Ratio): string {
  return `${ratioText(times(value, ratio(HUNDRED)))}%`;
}

const LONGEST_SHOWN = 12;

/** Digits after the point of a fraction over `denominator`, null when it does not end within the longest shown. */
function placesOf(denominator: bigint): number | null {
  let rest = denominator;
  let [twos, fives] = [0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  const places = Math.max(twos, fives);
  return rest === 1n && places <= LONGEST_SHOWN ? places : null;
}

function lowestTerms(value: Ratio): [bigint, bigint] {
  const [a, b] = wholeTerms(value);
  const divisor = greatestCommonDivisor(a < 0n ? -a : a, b);
  return [a / divisor, b / divisor];
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, rest] = [a, b];
  while (rest !== 0n) [larger, rest] = [rest, larger % rest];
  return larger;
}
