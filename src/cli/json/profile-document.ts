import { profileHash } from '../../profile/profile-hash';
import { isLocal } from '../../profile/profile-name';
import type { RuleProfile } from '../../profile/rule-profile';

/** 所用口径 as JSON: what it calls itself, and what it is: the fingerprint of its content, and whether it comes with Ziping. */
export function profileDocument(profile: RuleProfile) {
  return { id: profile.id, version: profile.version, ...profileMark(profile) };
}

/** Beside an id that is written already. */
export function profileMark(profile: RuleProfile) {
  return { hash: profileHash(profile), local: isLocal(profile) };
}
