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
  /** Path of the profile's file, with "/" between folders. */
  readonly file: string;
  readonly parents: (id: string) => RuleProfile | null;
}
