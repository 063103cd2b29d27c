import { ownId } from '../../../profile/edit/own-id';
import { ProfileError } from '../../../profile/profile-error';
import { profileHash } from '../../../profile/profile-hash';
import { profileName } from '../../../profile/profile-name';
import { readJson } from '../../../profile/read-json';
import { readProfile } from '../../../profile/read-profile';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import type { Imported } from './own-rules';

/** 导入的口径: the profile and the text to keep; or that it is at hand already, or what is wrong with it. */
export type TakenProfile = { readonly profile: RuleProfile; readonly text: string; readonly renamed: boolean } | Extract<Imported, { id: null }> | { readonly known: RuleProfile };

/** Reads a file as any profile is read. An id that is taken by other rules is not taken over: the profile gets one of its own. */
export function takeProfile(file: string, text: string, all: readonly RuleProfile[]): TakenProfile {
  const known = (id: string) => all.find((profile) => profile.id === id) ?? null;
  try {
    const profile = readProfile(file, text, known);
    const same = all.find((one) => profileHash(one) === profileHash(profile));
    if (same !== undefined) return { known: same };
    if (known(profile.id) === null) return { profile, text, renamed: false };
    const id = ownId(profile.id, new Set(all.map((one) => one.id)));
    const own = JSON.stringify({ ...(readJson(text).value as object), id });
    return { profile: readProfile(file, own, known), text: own, renamed: true };
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return { id: null, says: message('own.notTaken', { file, count: String(error.issues.length) }), issues: error.issues };
  }
}

export function takenSays({ profile, renamed }: Extract<TakenProfile, { profile: RuleProfile }>) {
  return message(renamed ? 'own.takenRenamed' : 'own.taken', { name: profileName(profile), id: profile.id });
}
