import { describe, expect, it } from 'vitest';
import { areStringsWhole } from '../../../src/host/legacy/check-strings';

/** A table of this many strings whose bytes follow, continued where the borders say. */
const table = (count: number, bytes: readonly number[], borders: readonly number[] = []) =>
  areStringsWhole({ bytes: Uint8Array.from([count, 0, 0, 0, count, 0, 0, 0, ...bytes]), borders: new Set(borders.map((at) => at + 8)) });

describe('strings of an old workbook', () => {
  it('are whole: narrow, wide, rich, with readings, and going on in the next record', () => {
    expect(table(1, [2, 0, 0, 65, 66])).toBe(true);
    expect(table(2, [1, 0, 1, 0x07, 0x63, 0, 0, 0])).toBe(true);
    expect(table(1, [1, 0, 8, 1, 0, 65, 0, 0, 0, 0])).toBe(true);
    expect(table(1, [1, 0, 4, 2, 0, 0, 0, 65, 9, 9])).toBe(true);
    expect(table(1, [2, 0, 0, 65, 1, 0x07, 0x63], [4])).toBe(true);
    expect(table(0, [])).toBe(true);
  });

  it('are not where a head, a text or what follows it passes the end', () => {
    expect(table(2, [1, 0, 0, 65, 1])).toBe(false);
    expect(table(1, [3, 0, 0, 65, 66])).toBe(false);
    expect(table(1, [1, 0, 8, 1])).toBe(false);
    expect(table(1, [1, 0, 8, 1, 0, 65, 0, 0])).toBe(false);
    expect(table(1, [2, 0, 0, 65, 1, 0x07], [4])).toBe(false);
    expect(table(1, [1, 0, 4, 255, 255, 255, 255, 65])).toBe(false);
  });
});
