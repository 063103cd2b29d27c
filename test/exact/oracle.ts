import type { RoundingMode } from '../../src/exact/round';

/** A fraction of whole numbers, reckoned with BigInt alone: an oracle that shares no code with src/exact. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(top: bigint, bottom = 1n): Fraction {
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = gcd(abs(top), abs(bottom));
  return { top: (sign * top) / divisor, bottom: abs(bottom) / divisor };
}

/** Reads "-12.50" or "40/3". */
export function fractionOf(text: string): Fraction {
  const [top = '', bottom] = text.split('/');
  return bottom === undefined ? decimalFraction(top) : divide(decimalFraction(top), decimalFraction(bottom));
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const compareFractions = (a: Fraction, b: Fraction): number => Number(a.top * b.bottom > b.top * a.bottom) - Number(a.top * b.bottom < b.top * a.bottom);

export function roundFraction({ top, bottom }: Fraction, mode: RoundingMode, places: number): Fraction {
  const scale = 10n ** BigInt(places);
  const amount = abs(top) * scale;
  const whole = amount / bottom;
  const twice = 2n * (amount % bottom);
  const up = {
    'half-up': twice >= bottom,
    truncate: false,
    'half-even': twice > bottom || (twice === bottom && whole % 2n === 1n),
    up: twice > 0n,
  }[mode];
  const rounded = up ? whole + 1n : whole;
  return fraction(top < 0n ? -rounded : rounded, scale);
}

function decimalFraction(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new RangeError(`not a number: ${text}`);
  const [, minus, whole, rest = ''] = match;
  return fraction(BigInt(`${minus ?? ''}${whole ?? ''}${rest}`), 10n ** BigInt(rest.length));
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function gcd(a: bigint, b: bigint): bigint {
  let [larger, rest] = [a, b];
  while (rest !== 0n) [larger, rest] = [rest, larger % rest];
  return larger === 0n ? 1n : larger;
}
