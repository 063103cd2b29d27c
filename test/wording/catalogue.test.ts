import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/wording/catalogue';
import type { Sentences } from '../../src/wording/message';

const keys = Object.keys(catalogue);
const stations = new Set(keys.map((key) => key.split('.')[0]!));

/** Every sentence record that wording/<station>.ts exports. */
async function records(): Promise<readonly Sentences[]> {
  const files = readdirSync('src/wording').filter((file) => !['catalogue.ts', 'message.ts', 'say.ts'].includes(file));
  const modules = await Promise.all(files.map((file) => import(`../../src/wording/${file.replace(/\.ts$/, '')}.ts`) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => Object.entries(module).flatMap(([name, value]) => name.endsWith('Sentences') ? [value as Sentences] : []));
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (path === 'src/wording') return [];
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Keys in the code: literal ones, and the fixed ends of those that are put together. */
function keysInCode() {
  const code = sources('src').join('\n');
  const literals = [...code.matchAll(/'([a-z]+\.[A-Za-z0-9.-]+)'/g)].map(([, key]) => key!).filter((key) => stations.has(key.split('.')[0]!));
  const patterns = [...code.matchAll(/`([a-z]+\.[A-Za-z0-9.-]*)\$\{([^`]*)`/g)]
    .filter(([, head]) => stations.has(head!.split('.')[0]!))
    .map(([, head, rest]) => ({ head: head!, tail: rest!.slice(rest!.lastIndexOf('}') + 1) }));
  return { literals: new Set(literals), patterns };
}

function places(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{([a-zA-Z0-9]+)\}/g)].map(([, name]) => name!))].sort();
}

describe('catalogue', () => {
  it('holds every sentence of every station, and no key twice', async () => {
    const all = (await records()).flatMap((record) => Object.keys(record));
    expect([...all].sort()).toEqual([...keys].sort());
    expect(new Set(all).size).toBe(all.length);
  });

  it('knows no key that it inherits', () => {
    expect(catalogue['constructor']).toBeUndefined();
    expect(catalogue['__proto__']).toBeUndefined();
  });

  it('every key in the code has a sentence', () => {
    const { literals, patterns } = keysInCode();
    expect([...literals].filter((key) => catalogue[key] === undefined)).toEqual([]);
    expect(patterns.filter(({ head, tail }) => !keys.some((key) => key.startsWith(head) && key.endsWith(tail)))).toEqual([]);
  });

  it('every sentence is said somewhere', () => {
    const { literals, patterns } = keysInCode();
    const isSaid = (key: string) => literals.has(key) || patterns.some(({ head, tail }) => key.startsWith(head) && key.endsWith(tail));
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  it.each(keys)('%s says the same in both languages, and politely', (key) => {
    const { zh, en } = catalogue[key]!;
    // What a profile brings in both languages (its name, its own words) goes in as it is.
    if (zh !== '{zh}') expect(places(zh)).toEqual(places(en));
    for (const words of [zh, en]) {
      expect(words).not.toBe('');
      // The mark in an address such as Sheet1!H12 calls nobody.
      expect(words).not.toMatch(/！|!(?![A-Z])/);
      expect(words).toBe(words.trimEnd());
      expect(words).not.toMatch(/[，,、；;]$/);
    }
  });

  it('titles are no sentences; advice and messages of checks end as sentences do', () => {
    const NAMES = /^check\.fund-rows-contradict\.(?:initial|budget|spent)$/;
    const checks = keys.filter((key) => key.startsWith('check.') && !NAMES.test(key) && catalogue[key]!.zh !== '{says}');
    for (const key of checks) {
      const isTitle = key.endsWith('.title');
      expect([key, /。$/.test(catalogue[key]!.zh), /\.$/.test(catalogue[key]!.en)]).toEqual([key, !isTitle, !isTitle]);
    }
  });
});
