import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileHash } from '../../src/profile/profile-hash';
import { sha256 } from '../../src/profile/sha256';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { shipped } from '../support/profile';

describe('sha256', () => {
  it('gives what Node gives, for texts of every length around a block', () => {
    const texts = Array.from({ length: 200 }, (_, length) => '口a'.repeat(length).slice(0, length));
    for (const text of texts) expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }));
  });
});

describe('profileHash', () => {
  it('is another for every profile, and the same for the same rules in another order', () => {
    const hashes = shippedProfiles().map(profileHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    const profile = shipped('shanghai/2023');
    const turned = Object.fromEntries(Object.entries(profile).reverse()) as typeof profile;
    expect(profileHash({ ...turned, $schema: 'elsewhere.json' })).toBe(profileHash(profile));
  });

  it('changes with the smallest rule', () => {
    const profile = shipped('shanghai/2023');
    const { rounding } = profile;
    expect(profileHash({ ...profile, rounding: { ...rounding, total: { ...rounding.total, places: rounding.total.places + 1 } } })).not.toBe(profileHash(profile));
  });
});
