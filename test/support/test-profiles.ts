import { readFileSync } from 'node:fs';
import { readProfile } from '../../src/profile/read-profile';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import type { RuleProfile } from '../../src/profile/rule-profile';

/** 测试用口径: between them and the shipped ones, every mechanism of a rule is used. */
export const TEST_PROFILE_IDS = [
  'test/structure', 'test/funds', 'test/funds-more', 'test/platform', 'test/guangxi-mode', 'test/strict', 'test/tianjin-mode', 'test/results',
] as const;

export function testProfile(id: string): RuleProfile {
  const file = `test/profile/profiles/${id}.json`;
  return readProfile(file, readFileSync(file, 'utf8'), shippedParent);
}

export function shippedParent(id: string): RuleProfile | null {
  return shippedProfiles().find((profile) => profile.id === id) ?? null;
}
