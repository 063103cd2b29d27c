import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, valueAt, withValueAt } from '../../src/profile/json-pointer';
import { ProfileError } from '../../src/profile/profile-error';
import type { Json } from '../../src/profile/json-pointer';
import { readProfile } from '../../src/profile/read-profile';
import { profileSentences } from '../../src/wording/profile';
import { message } from '../../src/wording/message';
import { profileText, shipped } from '../support/profile';
import { processorTime } from '../support/processor-time';

const parents = (id: string) => (id === 'mof/2020' ? shipped('mof/2020') : null);

/** What is wrong with a text: pointer, key and data of each fault. */
function faults(text: string): readonly (readonly [string, string, unknown])[] {
  try {
    readProfile('test.json', text, parents);
    return [];
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    expect(error.file).toBe('test.json');
    return error.issues.map(({ pointer, says }) => [pointer, says.key, says.data]);
  }
}

const whole = JSON.parse(profileText('shanghai/2023')) as Json;
const withChange = (at: string, value: Json): string => JSON.stringify(withValueAt(whole, pathOf(at), value));
const without = (key: string): string => JSON.stringify({ ...(whole as Record<string, Json>), [key]: undefined });
const derived = (overrides: Json, more: Record<string, Json> = {}): string =>
  JSON.stringify({ id: 'test/2024', extends: 'mof/2020', overrides, ...more });

describe('readProfile refuses, with place and sentence,', () => {
  it.each([
    ['text that is no JSON', '{\n  "id": shanghai\n}', [['', 'profile.not-json', { line: '2', column: '9' }]]],
    ['nothing', '', [['', 'profile.not-json', { line: '1', column: '1' }]]],
    ['something after the end', '{} {}', [['', 'profile.not-json', { line: '1', column: '4' }]]],
    ['a comma too many', '[1,]', [['', 'profile.not-json', { line: '1', column: '4' }]]],
    ['an open string', '{"id', [['', 'profile.not-json', { line: '1', column: '2' }]]],
    ['a string with a bare line end', '{"a\nb": 1}', [['', 'profile.not-json', { line: '1', column: '2' }]]],
    ['a wrong escape', '{"a\\x": 1}', [['', 'profile.not-json', { line: '1', column: '2' }]]],
    ['a number with a leading zero', '[01]', [['', 'profile.not-json', { line: '1', column: '3' }]]],
    ['a key written twice', '{"id": "a/b", "id": "c/d"}', [['/id', 'profile.duplicate-key', { key: 'id' }]]],
    ['a key written twice in other spelling', '{"a": {"id": 1, "\\u0069d": 2}}', [['/a/id', 'profile.duplicate-key', { key: 'id' }]]],
    ['__proto__', '{"__proto__": {"standing": "documented"}}', [['/__proto__', 'profile.forbidden-key', { key: '__proto__' }]]],
    ['constructor', '{"name": {"constructor": 1}}', [['/name/constructor', 'profile.forbidden-key', { key: 'constructor' }]]],
    ['a list', '[]', [['', 'profile.wrong-type', { expected: message('profile.type-object'), found: '[]' }]]],
    ['a number for the whole', '3', [['', 'profile.wrong-type', { expected: message('profile.type-object'), found: '3' }]]],
    ['a number where decimal text belongs', withChange('/points/total', 100), [['/points/total', 'profile.number-not-text', { found: '100' }]]],
    ['text that is no decimal', withChange('/points/total', '1e2'), [['/points/total', 'profile.not-decimal', { found: '"1e2"' }]]],
    ['text that is no interval', withChange('/grades/bands/0/interval', '90-100'), [['/grades/bands/0/interval', 'profile.not-interval', { found: '"90-100"' }]]],
    ['an unknown key', withChange('/points', { total: '100', fund: '10', indicators: '90', offTable: [], mismatch: 'error', totl: '1', cite: { source: 'ziping', certainty: 'assumed' } }), [['/points/totl', 'profile.unknown-key', { key: 'totl' }]]],
    ['a missing part', without('grades'), [['/grades', 'profile.missing', {}]]],
    ['an unknown method', withChange('/fundMeasures/0/rule', { method: 'quadratic' }), [['/fundMeasures/0/rule/method', 'profile.not-one-of', { allowed: 'linear · banded · linear-between · full-from · not-scored', found: '"quadratic"' }]]],
    ['an unknown choice', withChange('/funds/denominator', 'adjusted'), [['/funds/denominator', 'profile.not-one-of', { allowed: 'initial · annual · initial-plus-adjustment', found: '"adjusted"' }]]],
    ['section points of no known form', withChange('/sections/0/points', { about: '50' }), [['/sections/0/points', 'profile.fits-nothing', { found: '{"about":"50"}' }]]],
    ['too many places', withChange('/rounding/total/places', 7), [['/rounding/total/places', 'profile.above', { most: '6' }]]],
    ['half a place', withChange('/rounding/total/places', 1.5), [['/rounding/total/places', 'profile.wrong-type', { expected: message('profile.type-int'), found: '1.5' }]]],
    ['an empty list of grades', withChange('/grades/bands', []), [['/grades/bands', 'profile.too-few', { least: '1' }]]],
    ['an odd version', withChange('/version', '1'), [['/version', 'profile.not-version', { found: '"1"' }]]],
    ['an odd id', withChange('/id', 'Shanghai'), [['/id', 'profile.not-id', { found: '"Shanghai"' }]]],
    ['a note of its parent by hand', withChange('/points', null).replace('{', '{"derivedFrom":{"parent":"mof/2020","overrides":[]},'), [['/derivedFrom', 'profile.unknown-key', { key: 'derivedFrom' }]]],
    ['a citation of no source', withChange('/points/cite/source', 'hearsay'), [['/points/cite/source', 'profile.lint.source-unknown', { source: 'hearsay' }]]],
    ['grades with a gap', withChange('/grades/bands/0/interval', '>90'), [['/grades/bands/0/interval', 'profile.lint.gap', { interval: '>90', other: '[80..90)' }]]],
  ] as const)('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('several faults at once, each with its place', () => {
    const text = JSON.stringify(withValueAt(withValueAt(whole, ['points', 'fund'], 10), ['rounding', 'total', 'mode'], 'bankers'));
    expect(faults(text).map(([pointer, key]) => [pointer, key])).toEqual([
      ['/points/fund', 'profile.number-not-text'],
      ['/rounding/total/mode', 'profile.not-one-of'],
    ]);
  });

  it('a file over a million characters, without reading it', () => {
    expect(faults(`"${' '.repeat(1_000_000)}"`)).toEqual([['', 'profile.too-long', { most: '1000000' }]]);
  });

  it('nesting without end', () => {
    expect(faults('['.repeat(500_000))).toEqual([[`${'/0'.repeat(32)}`, 'profile.too-deep', { most: '32' }]]);
    expect(faults('{"a":'.repeat(100_000))).toEqual([[`${'/a'.repeat(32)}`, 'profile.too-deep', { most: '32' }]]);
  });

  it('long hostile texts in linear time', () => {
    for (const text of [`"${'\\'.repeat(999_000)}`, `[${'"a",'.repeat(200_000)}`, `[${' '.repeat(999_000)}`, `[${'1'.repeat(999_000)}x`, `{${'"k":0,'.repeat(150_000)}`]) {
      const start = processorTime();
      expect(faults(text).length).toBeGreaterThan(0);
      expect(processorTime() - start).toBeLessThan(2000);
    }
  });
});

describe('a derived profile', () => {
  const override = (at: string, value: Json = null): Json => [{ at, value }];

  it.each([
    ['an unknown parent', JSON.stringify({ id: 'a/b', extends: 'mof/1999', overrides: override('/grades') }), [['/extends', 'profile.unknown-parent', { parent: 'mof/1999' }]]],
    ['no overrides', derived([]), [['/overrides', 'profile.too-few', { least: '1' }]]],
    ['a place that the parent does not have', derived(override('/gradez')), [['/overrides/0/at', 'profile.override-of-nothing', { at: '/gradez', parent: 'mof/2020' }]]],
    ['a list place past the end', derived(override('/sections/3/points')), [['/overrides/0/at', 'profile.override-of-nothing', { at: '/sections/3/points', parent: 'mof/2020' }]]],
    ['a place inherited by every object', derived(override('/points/toString')), [['/overrides/0/at', 'profile.override-of-nothing', { at: '/points/toString', parent: 'mof/2020' }]]],
    ['a place without a slash', derived(override('grades')), [['/overrides/0/at', 'profile.not-pointer', { found: '"grades"' }]]],
    ['its own id', derived(override('/id', 'x/y')), [['/overrides/0/at', 'profile.override-of-identity', { at: '/id' }]]],
    ['a place inside another', derived([{ at: '/points', value: null }, { at: '/points/total', value: '90' }]), [['/overrides/1/at', 'profile.override-overlaps', { at: '/points/total', earlier: '/points' }]]],
    ['a further part beside the overrides', derived(override('/grades'), { version: '1.0.0' }), [['/version', 'profile.unknown-key', { key: 'version' }]]],
    ['a wrong value, where it stands in this file', derived([{ at: '/name/en', value: 'Test' }, { at: '/points', value: { total: 100 } }]), [
      ['/overrides/1/value/total', 'profile.number-not-text', { found: '100' }],
      ['/overrides/1/value/fund', 'profile.missing', {}],
      ['/overrides/1/value/indicators', 'profile.missing', {}],
      ['/overrides/1/value/offTable', 'profile.missing', {}],
      ['/overrides/1/value/mismatch', 'profile.missing', {}],
      ['/overrides/1/value/cite', 'profile.missing', {}],
    ]],
    ['a hole that the override makes', derived(override('/grades/bands/3/interval', '<59')), [['/grades/bands/2/interval', 'profile.lint.gap', { interval: '[60..80)', other: '<59' }]]],
  ] as const)('may not have %s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('keeps everything that it does not override, and its parent as it was', () => {
    const before = JSON.stringify(shipped('mof/2020'));
    const profile = readProfile('test.json', derived([{ at: '/rounding/indicatorScore/places', value: 1 }]), parents);
    expect(profile.rounding.indicatorScore).toEqual({ ...shipped('mof/2020').rounding.indicatorScore, places: 1 });
    expect({ ...profile, id: 'mof/2020', derivedFrom: null, rounding: shipped('mof/2020').rounding }).toEqual(shipped('mof/2020'));
    expect(profile.derivedFrom).toEqual({ parent: 'mof/2020', overrides: ['/rounding/indicatorScore/places'] });
    expect(JSON.stringify(shipped('mof/2020'))).toBe(before);
  });

  it('may itself be a parent', () => {
    const first = readProfile('a.json', derived([{ at: '/name/en', value: 'First' }]), parents);
    const second = readProfile('b.json', JSON.stringify({ id: 'test/2025', extends: 'test/2024', overrides: [{ at: '/name/zh', value: '第二' }] }), (id) => (id === first.id ? first : null));
    expect(second.name).toEqual({ zh: '第二', en: 'First' });
    expect(second.derivedFrom).toEqual({ parent: 'test/2024', overrides: ['/name/zh'] });
  });
});

it('reads a file with a byte order mark and Windows line ends', () => {
  expect(readProfile('x.json', `\uFEFF${profileText('shanghai/2023').replaceAll('\n', '\r\n')}`, parents)).toEqual(shipped('shanghai/2023'));
});

describe('whatever a file holds', () => {
  const scalar = fc.oneof(fc.constantFrom('', '0', '-1', '100', '[0..1]', '<0', '>=0', '(1..1)', 'ziping', '优', '/a/b'), fc.integer(), fc.boolean(), fc.constant(null));
  const json = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(fc.constantFrom('method', 'cap', 'words', 'cite', 'points', 'x'), scalar, { maxKeys: 3 })) as fc.Arbitrary<Json>;
  const places = everyPlace(whole);

  it('the reader gives a profile or a ProfileError with a place for each fault, nothing else', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(places.length - 1), json), { minLength: 1, maxLength: 4 }), (changes) => {
      const text = JSON.stringify(changes.reduce((value, [place, change]) => (valueAt(value, places[place]!) === undefined ? value : withValueAt(value, places[place]!, change)), whole));
      for (const [pointer, key] of faults(text)) {
        expect(pointer === '' || pointer.startsWith('/')).toBe(true);
        expect(Object.hasOwn(profileSentences, key)).toBe(true);
      }
    }), { seed: 20_231_121, numRuns: 500 });
  });

  it('and on any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'a', '1', '-', ' ', 'null', 'true', '__proto__', '"id"'), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
      expect(faults(text).length).toBeGreaterThan(0);
      // What JSON.parse accepts is read, what it refuses is refused, by place.
      expect(faults(text).some(([, key]) => key === 'profile.not-json')).toBe(!isJson(text));
    }), { seed: 20_231_121, numRuns: 3000 });
  });
});

function everyPlace(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, part]) => everyPlace(part as Json, [...path, key]))];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('every sentence says the same places in both languages, in Chinese punctuation, without blame', () => {
  const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
  for (const [key, { zh, en }] of Object.entries(profileSentences)) {
    if (key === 'profile.choice.name') continue;
    expect([key, ...new Set(places(zh))]).toEqual([key, ...new Set(places(en))]);
    expect(`${zh}${en}`).not.toMatch(/[!！]/);
  }
});
