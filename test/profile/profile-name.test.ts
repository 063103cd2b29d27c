import { describe, expect, it } from 'vitest';
import { profileHash } from '../../src/profile/profile-hash';
import { isLocal, profileIdName, profileName } from '../../src/profile/profile-name';
import { readProfile } from '../../src/profile/read-profile';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { message } from '../../src/wording/message';
import { say } from '../../src/wording/say';
import { changed, profileText, shipped } from '../support/profile';

const named = (profile: Parameters<typeof profileName>[0], language: 'zh' | 'en' = 'zh') => say(profileName(profile), language);

describe('a profile is named', () => {
  it('as it calls itself when it comes with Ziping, also when it was read again from the same text', () => {
    for (const profile of shippedProfiles()) {
      expect([isLocal(profile), named(profile), profileIdName(profile)]).toEqual([false, profile.name.zh, profile.id]);
    }
    expect(isLocal(readProfile('copy.json', profileText('shanghai/2023'), () => null))).toBe(false);
  });

  it('with 本地修改 and twelve digits of its fingerprint when one digit of it differs, whatever its id', () => {
    const other = changed('shanghai/2023', { '/rounding/total/places': 1 });
    const hash = profileHash(other).slice(0, 12);
    expect(other.id).toBe('shanghai/2023');
    expect(named(other)).toBe(`${other.name.zh}（本地修改 · 指纹 ${hash}）`);
    expect(named(other, 'en')).toBe(`${other.name.en} (changed locally · fingerprint ${hash})`);
    expect(say(message('profile.choice.tie', { one: profileIdName(other), other: 'x/1' }), 'zh')).toContain(`shanghai/2023（本地修改 · 指纹 ${hash}）`);
    expect(hash).not.toBe(profileHash(shipped('shanghai/2023')).slice(0, 12));
  });
});
