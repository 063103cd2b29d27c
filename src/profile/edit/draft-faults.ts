import { faultsOf, lintProfile } from '../lint-profile';
import type { ProfileIssue } from '../profile-error';
import { type RuleProfile, ruleProfileSchema } from '../rule-profile';
import { issuesOf } from '../zod-issues';
import { draftFile } from './draft-file';
import type { EditField } from './edit-fields';
import type { ProfileDraft } from './profile-draft';

/** 副本的检查: the faults that keep it from being put in force, what would be better otherwise, and the profile where it has none. */
export interface DraftCheck {
  readonly faults: readonly ProfileIssue[];
  readonly advice: readonly ProfileIssue[];
  /** null while there are faults. */
  readonly profile: RuleProfile | null;
}

/** The same schema and linters that every profile file meets; places are those of the resolved profile. */
export function checkDraft(draft: ProfileDraft): DraftCheck {
  const { parent, content } = draft;
  const derivedFrom = { parent: parent.id, overrides: draftFile(draft).overrides.map(({ at }) => at) };
  const whole = { ...(content as object), derivedFrom };
  const read = ruleProfileSchema.safeParse(whole);
  if (!read.success) return { faults: issuesOf(read.error, whole), advice: [], profile: null };
  const faults = faultsOf(read.data);
  const known = new Set(faults.map(({ pointer }) => pointer));
  return { faults, advice: lintProfile(read.data).filter(({ pointer }) => !known.has(pointer)), profile: faults.length > 0 ? null : read.data };
}

/** 哪一栏的毛病: the issue's own field, the one around it, or the first one inside of what it is about; null: none of them. */
export function fieldOf<Field extends Pick<EditField, 'at'>>({ pointer }: ProfileIssue, fields: readonly Field[]): Field | null {
  return fields.find(({ at }) => at === pointer)
    ?? fields.find(({ at }) => pointer.startsWith(`${at}/`))
    ?? fields.find(({ at }) => pointer !== '' && at.startsWith(`${pointer}/`))
    ?? null;
}
