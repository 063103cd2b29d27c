import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOf, valueAt } from '../../src/profile/json-pointer';
import { lintProfile } from '../../src/profile/lint-profile';
import { shippedParent, TEST_PROFILE_IDS, testProfile } from '../support/test-profiles';

interface Mechanism {
  readonly mechanism: number;
  readonly what: string;
  readonly places: readonly { readonly profile: string; readonly at: string; readonly value: unknown }[];
}

const mechanisms = JSON.parse(readFileSync('test/profile/mechanisms.json', 'utf8')) as readonly Mechanism[];
const profiles = new Map(TEST_PROFILE_IDS.map((id) => [id as string, testProfile(id)]));

describe('the test profiles', () => {
  it('are all listed', () => {
    expect(readdirSync('test/profile/profiles/test').map((name) => `test/${name.replace('.json', '')}`).sort()).toEqual([...TEST_PROFILE_IDS].sort());
  });

  it.each(TEST_PROFILE_IDS)('%s passes every linter', (id) => {
    // Test profiles keep their parent's sources, cited or not.
    const issues = lintProfile(profiles.get(id)!, `${id}.json`, shippedParent).filter(({ says }) => says.key !== 'profile.lint.source-unused');
    expect(issues).toEqual([]);
  });
});

describe('the 28 mechanisms of a rule profile', () => {
  it('are all there, in order', () => {
    expect(mechanisms.map(({ mechanism }) => mechanism)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it.each(mechanisms.map((one) => [one.mechanism, one.what, one.places] as const))('%i: %s', (_, _what, places) => {
    expect(places.length).toBeGreaterThan(0);
    for (const { profile, at, value } of places) {
      expect([profile, at, valueAt(profiles.get(profile) ?? shippedParent(profile), pathOf(at))]).toEqual([profile, at, value]);
    }
  });
});
