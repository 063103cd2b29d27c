import { profileHash } from '../../profile/profile-hash';
import type { RuleProfile } from '../../profile/rule-profile';
import { message, type Message } from '../../wording/message';

const FEWEST = 2;
export const MOST_COMPARED = 4;

/** 不能比较的原因: too few or too many profiles, or the same rules twice; null where they can be compared. */
export function whyNotCompared(profiles: readonly RuleProfile[]): Message | null {
  if (profiles.length < FEWEST || profiles.length > MOST_COMPARED) return message('side.count', { count: String(profiles.length) });
  const hashes = profiles.map(profileHash);
  const twice = profiles.find((_, at) => hashes.indexOf(hashes[at]!) < at);
  return twice === undefined ? null : message('side.twice', { id: twice.id });
}
