import { profileHash } from '../profile/profile-hash';
import { shortHash } from '../profile/profile-name';
import type { RuleProfile } from '../profile/rule-profile';
import { type FileRecord, withProfile } from './file-record';
import { message, type Message } from '../wording/message';

/**
 * 随档口径与本机不符: the file remembers a profile that is not at hand, or one of this id that was another one then.
 * Nobody should believe that the form is still held against it.
 */
export function recordedNotice(record: FileRecord, formId: string, known: readonly RuleProfile[]): Message | null {
  const id = Object.hasOwn(record.profiles, formId) ? record.profiles[formId] : undefined;
  if (id === undefined) return null;
  const hash = record.profileHashes?.[formId];
  const profile = known.find((one) => one.id === id);
  if (profile === undefined) return hash === undefined ? message('own.recordedGone', { id }) : message('own.recordedLocalGone', { id, hash: shortHash(hash) });
  if (hash === undefined || hash === profileHash(profile)) return null;
  return message('own.recordedOther', { id, hash: shortHash(hash), now: shortHash(profileHash(profile)) });
}

/** 随档的指纹 follows what a person changes here; of a profile that was already another one when the file was opened it does not. */
export function followedRecord(record: FileRecord, before: RuleProfile, now: RuleProfile | null): FileRecord {
  const hash = profileHash(before);
  return Object.entries(record.profiles).reduce((kept, [formId, id]) => {
    if (id !== before.id || record.profileHashes?.[formId] !== hash) return kept;
    return now === null ? withProfile(kept, formId, null) : withProfile(kept, formId, id, profileHash(now));
  }, record);
}
