import { amountsSensible } from './lint/amounts-sensible';
import { bandsCoverOnce } from './lint/bands-cover-once';
import { citationsComplete } from './lint/citations-complete';
import { deductionsConsistent } from './lint/deductions-consistent';
import { derivationDiffers } from './lint/derivation-differs';
import { gradesCoverOnce } from './lint/grades-cover-once';
import { idMatchesPath } from './lint/id-matches-path';
import { inForceOrder } from './lint/in-force-order';
import { measuresAttainable } from './lint/measures-attainable';
import { overFulfilmentApart } from './lint/over-fulfilment-apart';
import { overridesAimed } from './lint/overrides-aimed';
import { pointsAddUp } from './lint/points-add-up';
import type { LintContext, ProfileLinter } from './lint/profile-linter';
import { sharesOrdered } from './lint/shares-ordered';
import { signalsReachable } from './lint/signals-reachable';
import { sourcesKnown } from './lint/sources-known';
import { sourcesUsed } from './lint/sources-used';
import { wordsOnce } from './lint/words-once';
import type { ProfileIssue } from './profile-error';
import type { RuleProfile } from './rule-profile';

/** Faults that would leave a hole or a contradiction in a score: the reader refuses a profile that has one. */
export const SOUNDNESS: readonly ProfileLinter[] = [
  amountsSensible, bandsCoverOnce, gradesCoverOnce, sharesOrdered, overFulfilmentApart, pointsAddUp, measuresAttainable,
  sourcesKnown, wordsOnce, inForceOrder, deductionsConsistent, overridesAimed,
];

/** What a profile should have besides, before others rely on it. */
export const GOOD_ORDER: readonly ProfileLinter[] = [citationsComplete, sourcesUsed, signalsReachable, idMatchesPath, derivationDiffers];

/** 口径缺陷: what makes a profile unusable, whatever its file is called. */
export function faultsOf(profile: RuleProfile): readonly ProfileIssue[] {
  return SOUNDNESS.flatMap(({ check }) => check(profile, { file: null, parents: null }));
}

/** 检查规则口径: every linter, in the order of the lists. What needs the file's path or its parent is left out without them. */
export function lintProfile(profile: RuleProfile, file: LintContext['file'] = null, parents: LintContext['parents'] = null): readonly ProfileIssue[] {
  return [...SOUNDNESS, ...GOOD_ORDER].flatMap(({ check }) => check(profile, { file, parents }));
}
