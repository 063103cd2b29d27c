import { describe, expect, it } from 'vitest';
import { kinds } from './kinds/index';
import { plantOne } from './run-planted';

/** `npm run plant` asks for 10,000; the test command runs a fixed share. */
const PLANTS = Number(process.env['ZIPING_PLANTS'] ?? '180');

describe('errors planted at random places of clean forms', () => {
  it('have a name of their own each', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  });

  it.each(kinds.map((kind, at) => [kind.id, kind, at] as const))('%s: found each time, and nothing unrelated with it', { timeout: 3_600_000 }, (_, kind, at) => {
    const runs = Math.ceil(PLANTS / kinds.length);
    for (let run = 0; run < runs; run += 1) {
      const planted = plantOne(kind, 1 + at + run * 1000);
      expect(planted, 'some form has a place for it').not.toBeNull();
      expect(planted).toMatchObject({ before: [], found: true, unrelated: [] });
    }
  });
});
