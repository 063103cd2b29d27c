import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoringSentences } from '../../src/wording/scoring';

const SOURCE = readdirSync('src/scoring', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/scoring/${file}`, 'utf8')).join('\n');
const WRITTEN = new Set([...SOURCE.matchAll(/'(scoring\.[a-z-]+)'/g)].map(([, key]) => key!));
/** Keys that end in what a cell or a profile says: `scoring.round-${mode}`. */
const BEGINNINGS = [...SOURCE.matchAll(/`(scoring\.[a-z-]*)\$\{/g)].map(([, key]) => key!);

describe('the sentences of scoring', () => {
  it('are there for every key the code names', () => {
    expect([...WRITTEN].filter((key) => !(key in scoringSentences))).toEqual([]);
  });

  it('are all in use', () => {
    const specific = BEGINNINGS.filter((beginning) => beginning !== 'scoring.');
    const read = /^scoring\.(?:read-(?:initial|budget|spent|adjustment)|unit-differs|scale-ambiguous|direction-differs)$/;
    const unused = Object.keys(scoringSentences).filter((key) => !WRITTEN.has(key) && !specific.some((beginning) => key.startsWith(beginning)) && !read.test(key));
    expect(unused).toEqual([]);
  });

  it.each(Object.entries(scoringSentences))('%s has the same places in both languages', (_key, { zh, en }) => {
    const places = (text: string) => [...text.matchAll(/\{([a-zA-Z0-9]+)\}/g)].map(([, name]) => name!).sort();
    expect(places(en)).toEqual(places(zh));
    expect(zh).not.toMatch(/[!！]|[,;:?](?![^{]*\})/);
  });
});
