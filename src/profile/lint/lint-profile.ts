import type { ProfileIssue } from '../profile-error';
import type { RuleProfile } from '../rule-profile';
import { amountsSensible } from './amounts-sensible';
import { bandsCoverOnce } from './bands-cover-once';
import { citationsComplete } from './citations-complete';
import { deductionsConsistent } from './deductions-consistent';
import { derivationDiffers } from './derivation-differs';
import { gradesCoverOnce } from './grades-cover-once';
import { idMatchesPath } from './id-matches-path';
import { inForceOrder } from './in-force-order';
import { measuresAttainable } from './measures-attainable';
import { overFulfilmentApart } from './over-fulfilment-apart';
import { overridesAimed } from './overrides-aimed';
import { pointsAddUp } from './points-add-up';
import type { LintContext, ProfileLinter } from './profile-linter';
import { sharesOrdered } from './shares-ordered';
import { signalsReachable } from './signals-reachable';
import { sourcesKnown } from './sources-known';
import { sourcesUsed } from './sources-used';
import { wordsOnce } from './words-once';

/** Faults that would leave a hole or a contradiction in a score: the reader refuses a profile that has one. */
export const SOUNDNESS: readonly ProfileLinter[] = [
  amountsSensible, bandsCoverOnce, gradesCoverOnce, sharesOrdered, overFulfilmentApart, pointsAddUp, measuresAttainable,
  sourcesKnown, wordsOnce, inForceOrder, deductionsConsistent, overridesAimed,
];

/** What a profile should have besides, before others rely on it. */
export const GOOD_ORDER: readonly ProfileLinter[] = [citationsComplete, sourcesUsed, signalsReachable, idMatchesPath, derivationDiffers];

/** 口径缺陷: what makes a profile unusable, whatever its file is called. */
export function faultsOf(profile: RuleProfile): readonly ProfileIssue[] {
  return SOUNDNESS.flatMap(({ check }) => check(profile, { file: '', parents: () => null }));
}

/** 检查规则口径: every linter, in the order of the lists. */
export function lintProfile(profile: RuleProfile, file: string, parents: LintContext['parents'] = () => null): readonly ProfileIssue[] {
  return [...SOUNDNESS, ...GOOD_ORDER].flatMap(({ check }) => check(profile, { file, parents }));
}
