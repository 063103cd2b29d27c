import type { Message } from '../wording/message';
import type { RuleProfile } from './rule-profile';

/** 口径建议: one profile, how strongly the form speaks for it, and why. */
export interface ProfileCandidate {
  readonly profile: RuleProfile;
  readonly points: number;
  readonly why: readonly Message[];
  /** Why it does not fit in spite of its points (outside its years, too few signs); empty when it fits. */
  readonly against: readonly Message[];
}

/**
 * 口径选择. `suggested` is null when nothing fits or two fit equally well; then `candidates` and `why` say so and a
 * person chooses. A profile outside its years is a candidate with its reason, never the suggestion.
 */
export interface ProfileChoice {
  readonly suggested: RuleProfile | null;
  readonly why: readonly Message[];
  /** Best first, the suggested one included. */
  readonly candidates: readonly ProfileCandidate[];
}
