import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../src/exact/ratio';
import { includes, parseInterval } from '../../src/profile/interval';
import { coverFaults } from '../../src/profile/lint/interval-cover';
import { faultsOf, GOOD_ORDER, lintProfile, SOUNDNESS } from '../../src/profile/lint-profile';
import { changed } from '../support/profile';

const ALL = [...SOUNDNESS, ...GOOD_ORDER];

describe('the linters', () => {
  it('have a file and a test named by their id, each once', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    for (const { id } of ALL) {
      expect([id, existsSync(`src/profile/lint/${id}.ts`), existsSync(`test/profile/lint/${id}.test.ts`)]).toEqual([id, true, true]);
    }
  });

  it('are all in the list', () => {
    const parts = ['profile-linter', 'interval-cover', 'cited-places'];
    const files = readdirSync('src/profile/lint').map((name) => name.replace('.ts', '')).filter((name) => !parts.includes(name));
    expect(files.sort()).toEqual(ALL.map(({ id }) => id).sort());
  });

  it('all speak when a profile is linted, the sound ones alone when it is read', () => {
    const profile = changed('shanghai/2023', { '/recognition/atLeast': 0, '/inForce/until': 2020 });
    expect(lintProfile(profile, 'shanghai/2023.json').map(({ pointer }) => pointer)).toEqual(['/inForce/until', '/recognition/atLeast']);
    expect(faultsOf(profile).map(({ pointer }) => pointer)).toEqual(['/inForce/until']);
  });
});

it('what needs the path or the parent is left out without them', () => {
  const profile = changed('mof/2021-cost', { '/id': 'mof/other' });
  expect(lintProfile(profile)).toEqual([]);
  expect(lintProfile(profile, 'mof/2021-cost.json', () => null).map(({ pointer }) => pointer)).toEqual(['/id', '/extends']);
});

describe('coverFaults', () => {
  // Ends on a grid of tenths, so that edges meet, overlap and miss each other often.
  const end = fc.integer({ min: 0, max: 8 }).map((tenths) => `0.${tenths}`);
  const interval = fc.tuple(end, end, fc.constantFrom('[', '('), fc.constantFrom(']', ')')).map(([low, high, open, close]) => `${open}${low}..${high}${close}`);

  it('finds nothing exactly when every number of the domain lies in one interval', () => {
    fc.assert(fc.property(fc.array(interval, { minLength: 1, maxLength: 4 }), (texts) => {
      const points = Array.from({ length: 17 }, (_, twentieth) => ratioOf(String(twentieth * 5 / 100)));
      const domain = parseInterval('[0..0.8]');
      const once = points.every((point) => texts.filter((text) => includes(parseInterval(text), point)).length === 1);
      const noneEmpty = texts.every((text) => points.some((point) => includes(parseInterval(text), point)));
      expect(coverFaults(texts, domain).length === 0).toBe(once && noneEmpty);
    }), { seed: 20_231_121, numRuns: 3000 });
  });

  it('accepts every partition', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (cuts, closed) => {
      const ends = [...cuts].sort((a, b) => a - b).map(String);
      const texts = [
        `${closed[0] === true ? '<=' : '<'}${ends[0]!}`,
        ...ends.slice(1).map((high, index) => `${closed[index] === true ? '(' : '['}${ends[index]!}..${high}${closed[index + 1] === true ? ']' : ')'}`),
        `${closed[ends.length - 1] === true ? '>' : '>='}${ends[ends.length - 1]!}`,
      ];
      expect(coverFaults(texts, parseInterval('[0..100]'))).toEqual([]);
    }), { seed: 20_231_121, numRuns: 500 });
  });
});
