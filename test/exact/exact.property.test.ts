import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../../src/exact/decimal';
import { absolute, compare, larger, minus, over, plus, ratio, type Ratio, ratioOf, smaller, sum, times } from '../../src/exact/ratio';
import { percentText, ratioText } from '../../src/exact/ratio-text';
import { round, type RoundingMode } from '../../src/exact/round';
import { add, compareFractions, divide, type Fraction, fractionOf, multiply, roundFraction, subtract } from './oracle';

const SEED = { seed: 20231231, numRuns: 400 };
const MODES: readonly RoundingMode[] = ['half-up', 'truncate', 'half-even', 'up'];

const plainText = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => pointed(digits, places));
const fractionText = fc.tuple(plainText, fc.bigInt({ min: 1n, max: 10n ** 6n })).map(([top, bottom]) => `${top}/${bottom}`);
const anyText = fc.oneof(plainText, fractionText);
const places = fc.integer({ min: 0, max: 6 });
const mode = fc.constantFrom(...MODES);

/** n.5 units of the last place kept: exactly half-way, above and below zero. */
const tie = fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), places)
  .map(([units, kept]) => ({ kept, text: pointed(units * 10n + (units < 0n ? -5n : 5n), kept + 1) }));

describe('exact numbers against a BigInt oracle', () => {
  it('add, subtract, multiply, divide and compare', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => {
      const [x, y] = [ours(a), ours(b)];
      const [p, q] = [fractionOf(a), fractionOf(b)];
      expect(same(plus(x, y), add(p, q))).toBe(true);
      expect(same(minus(x, y), subtract(p, q))).toBe(true);
      expect(same(times(x, y), multiply(p, q))).toBe(true);
      if (q.top !== 0n) expect(same(over(x, y), divide(p, q))).toBe(true);
      expect(Math.sign(compare(x, y))).toBe(compareFractions(p, q));
      expect(compare(smaller(x, y), larger(x, y))).toBeLessThanOrEqual(0);
      expect(compare(absolute(x), ratioOf('0'))).toBeGreaterThanOrEqual(0);
    }), SEED);
  });

  it('round any fraction in all four modes', () => {
    fc.assert(fc.property(anyText, mode, places, (text, how, kept) => {
      expect(same(ratio(round(ours(text), { mode: how, places: kept })), roundFraction(fractionOf(text), how, kept))).toBe(true);
    }), SEED);
  });

  it('round ties in all four modes, above and below zero', () => {
    fc.assert(fc.property(tie, mode, ({ text, kept }, how) => {
      expect(same(ratio(round(ours(text), { mode: how, places: kept })), roundFraction(fractionOf(text), how, kept))).toBe(true);
    }), SEED);
  });

  it('round just above and just below a tie', () => {
    fc.assert(fc.property(tie, mode, fc.constantFrom('1/1000000007', '-1/1000000007'), ({ text, kept }, how, hair) => {
      const near = plus(ours(text), ours(hair));
      expect(same(ratio(round(near, { mode: how, places: kept })), roundFraction(add(fractionOf(text), fractionOf(hair)), how, kept))).toBe(true);
    }), SEED);
  });

  it('write a ratio without losing anything', () => {
    fc.assert(fc.property(anyText, (text) => {
      const shown = ratioText(ours(text));
      expect(compareFractions(fractionOf(shown), fractionOf(text))).toBe(0);
      expect(shown).toMatch(/^-?\d+(?:\.\d*[1-9])?(?:\/[1-9]\d*)?$/);
      expect(percentText(ours(text))).toBe(`${ratioText(times(ours(text), ratioOf('100')))}%`);
    }), SEED);
  });

  it('add up equal shares to the whole', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), plainText, (rows, points) => {
      const share = over(ratioOf(points), ratioOf(String(rows)));
      expect(compare(sum(Array.from({ length: rows }, () => share)), ratioOf(points))).toBe(0);
    }), SEED);
  });
});

describe('exact numbers people know', () => {
  it.each([
    ['8.866', 'half-up', 2, '8.87'],
    ['8.866', 'truncate', 2, '8.86'],
    ['8.865', 'half-even', 2, '8.86'],
    ['8.875', 'half-even', 2, '8.88'],
    ['8.865', 'half-up', 2, '8.87'],
    ['40/3', 'half-up', 2, '13.33'],
    ['40/3', 'up', 2, '13.34'],
    ['-8.865', 'half-up', 2, '-8.87'],
    ['-8.865', 'truncate', 2, '-8.86'],
    ['-8.861', 'up', 2, '-8.87'],
    ['-0.004', 'half-up', 2, '0'],
    ['0.005', 'half-even', 2, '0'],
    ['9.995', 'half-up', 2, '10'],
  ] as const)('%s %s to %i places is %s', (text, how, kept, expected) => {
    expect(decimalText(round(ours(text), { mode: how, places: kept }))).toBe(expected);
  });

  it('25/36 of 13.5 is 9.375 and rounds to 9.38', () => {
    const score = times(ours('25/36'), ratioOf('13.5'));
    expect(ratioText(score)).toBe('9.375');
    expect(decimalText(round(score, { mode: 'half-up', places: 2 }))).toBe('9.38');
  });

  it('0.1 + 0.2 is 0.3', () => {
    expect(ratioText(plus(ratioOf('0.1'), ratioOf('0.2')))).toBe('0.3');
  });

  it('division by zero is a bug of the caller', () => {
    expect(() => ratio(decimal('1'), decimal('0'))).toThrow(RangeError);
  });
});

function ours(text: string): Ratio {
  const [top = '', bottom = '1'] = text.split('/');
  return over(ratioOf(top), ratioOf(bottom));
}

function same({ numerator, denominator }: Ratio, expected: Fraction): boolean {
  return compareFractions(divide(fractionOf(decimalText(numerator)), fractionOf(decimalText(denominator))), expected) === 0;
}

function pointed(digits: bigint, kept: number): string {
  const amount = (digits < 0n ? -digits : digits).toString().padStart(kept + 1, '0');
  const whole = amount.slice(0, amount.length - kept);
  const text = kept === 0 ? whole : `${whole}.${amount.slice(amount.length - kept)}`;
  return digits < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}
