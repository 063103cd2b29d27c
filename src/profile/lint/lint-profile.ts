import type { ProfileIssue } from '../profile-error';
import type { RuleProfile } from '../rule-profile';

/** 口径缺陷: what makes a profile unusable, whatever its file is called. */
export function faultsOf(_profile: RuleProfile): readonly ProfileIssue[] {
  return [];
}
