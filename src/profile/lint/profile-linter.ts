import type { ProfileIssue } from '../profile-error';
import type { RuleProfile } from '../rule-profile';

/** 口径检查: one concern about a profile whose shape is right already. */
export interface ProfileLinter {
  /** The file's name. */
  readonly id: string;
  /** What it looks for, in one sentence. */
  readonly description: string;
  readonly check: (profile: RuleProfile, context: LintContext) => readonly ProfileIssue[];
}

export interface LintContext {
  /** Path of the profile's file, with "/" between folders; null when it is not known and does not matter. */
  readonly file: string | null;
  /** Finds the parent of a derived profile; null when nobody can. */
  readonly parents: ((id: string) => RuleProfile | null) | null;
}
