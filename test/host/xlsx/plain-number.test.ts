import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumber } from '../../../src/host/xlsx/sheet/plain-number';

it('reads every short decimal as the language does', () => {
  fc.assert(fc.property(fc.stringMatching(/^-?\d{1,9}(?:\.\d{0,6})?$/), (text) => {
    expect(Object.is(plainNumber(`<${text}>`, 1, text.length + 1), Number(text))).toBe(true);
  }), { seed: 1, numRuns: 2_000 });
});

it.each(['', '-', '.', '1e5', '1.2.3', ' 1', '1 ', '0x1', '1234567890123456', 'NaN', '１'])('leaves %j to a slower reader', (text) => {
  expect(plainNumber(text, 0, text.length)).toBeNull();
});
