import { expect, it } from 'vitest';
import { ratio, ratioOf } from '../../src/exact/ratio';
import { decimal } from '../../src/exact/decimal';
import { includes, parseInterval } from '../../src/profile/interval';

it.each([
  ['[0.6..0.8)', { '0.5999': false, '0.6': true, '0.7': true, '0.7999': true, '0.8': false }],
  ['(0.1..0.15]', { '0.1': false, '0.1001': true, '0.15': true, '0.1501': false }],
  ['[1..1]', { '0.9999': false, '1': true, '1.0001': false }],
  ['>=0.98', { '0.9799': false, '0.98': true, '5': true }],
  ['>0.3', { '0.3': false, '0.3001': true }],
  ['<=0.1', { '-1': true, '0.1': true, '0.1001': false }],
  ['<0.7', { '0.6999': true, '0.7': false }],
] as const)('%s', (text, expected) => {
  const interval = parseInterval(text);
  expect(Object.fromEntries(Object.keys(expected).map((value) => [value, includes(interval, ratioOf(value))]))).toEqual(expected);
});

it('decides an edge exactly, without a quotient', () => {
  // 2/3 is not 0.666…6, however many places it has.
  expect(includes(parseInterval('[0.666666666..1]'), ratio(decimal('2'), decimal('3')))).toBe(true);
  expect(includes(parseInterval('[0.666666667..1]'), ratio(decimal('2'), decimal('3')))).toBe(false);
});
