import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPoints } from '../../src/quantity/read-points';
import { readQuantity } from '../../src/quantity/read-quantity';
import { plainMeaning } from './plain-meaning';

interface Spelling {
  readonly text: string;
  readonly means: unknown;
  readonly note?: string;
}

const TABLE = '.cases.json';
const tables = readdirSync(import.meta.dirname).filter((name) => name.endsWith(TABLE)).map((name) => ({
  name: name.slice(0, -TABLE.length),
  spellings: JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')) as readonly Spelling[],
}));

describe.each(tables)('$name', ({ name, spellings }) => {
  const read = (text: string) => plainMeaning(name === 'weights' ? readPoints(text) : readQuantity(text));

  it.each(spellings)('$text', ({ text, means }) => {
    expect(read(text)).toEqual(means);
  });

  it('names each spelling once', () => {
    expect(new Set(spellings.map(({ text }) => text)).size).toBe(spellings.length);
  });
});

it('holds at least 300 spellings', () => {
  expect(tables.flatMap(({ spellings }) => spellings).length).toBeGreaterThanOrEqual(300);
});
