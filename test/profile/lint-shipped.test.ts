import { describe, expect, it } from 'vitest';
import { lintProfile } from '../../src/profile/lint-profile';
import { shippedProfiles } from '../../src/profile/shipped-profiles';

describe('the shipped profiles', () => {
  const parents = (id: string) => shippedProfiles().find((profile) => profile.id === id) ?? null;
  it.each(shippedProfiles().map((profile) => [profile.id, profile] as const))('%s passes every linter', (id, profile) => {
    expect(lintProfile(profile, `profiles/${id}.json`, parents)).toEqual([]);
  });
});
