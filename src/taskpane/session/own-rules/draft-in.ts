import { openDraft } from '../../../profile/edit/change-draft';
import type { ProfileDraft } from '../../../profile/edit/profile-draft';
import { readJson } from '../../../profile/read-json';
import { derivedProfileSchema, type RuleProfile } from '../../../profile/rule-profile';

/** The draft that a file's text holds, faults and all; null for a whole profile, and for one whose parent is not at hand. */
export function draftIn(text: string, known: (id: string) => RuleProfile | null): ProfileDraft | null {
  const { value, issues } = readJson(text);
  const read = value === undefined || issues.length > 0 ? null : derivedProfileSchema.safeParse(value);
  if (read?.success !== true) return null;
  const parent = known(read.data.extends);
  return parent === null ? null : openDraft(read.data, parent);
}
