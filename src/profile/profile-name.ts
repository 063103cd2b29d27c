import { message, type Message, type MessageDatum } from '../wording/message';
import { profileHash } from './profile-hash';
import type { RuleProfile } from './rule-profile';
import { shippedProfiles } from './shipped-profiles';

/** So much of the fingerprint tells two profiles apart; the whole one stands in the JSON. */
const SHOWN_OF_HASH = 12;

/** 本地修改: not, to the last digit, a profile that comes with Ziping, whatever it calls itself. */
export function isLocal(profile: RuleProfile): boolean {
  const shipped = shippedProfiles();
  return !shipped.includes(profile) && !shipped.some((one) => profileHash(one) === profileHash(profile));
}

/** 口径的称呼: its name, and for what was changed here "本地修改" with its fingerprint, so that nobody takes it for the shipped one. */
export function profileName(profile: RuleProfile): Message {
  return nameOf(profile.name, isLocal(profile) ? profileHash(profile) : null);
}

/** The same where it goes by its id. */
export function profileIdName(profile: RuleProfile): MessageDatum {
  return isLocal(profile) ? message('profile.local-name', { name: profile.id, mark: localMark(profileHash(profile)) }) : profile.id;
}

/** The same from facts; `localHash` is null for what comes with Ziping. */
export function nameOf({ zh, en }: RuleProfile['name'], localHash: string | null): Message {
  const name = message('profile.choice.name', { zh, en });
  return localHash === null ? name : message('profile.local-name', { name, mark: localMark(localHash) });
}

/** "本地修改 · 指纹 …". */
export function localMark(hash: string): Message {
  return message('profile.local', { hash: shortHash(hash) });
}

/** 指纹前十二位. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHOWN_OF_HASH);
}
