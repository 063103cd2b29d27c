import type { RuleProfile } from '../profile/rule-profile';
import type { Level } from '../quantity/quantity';
import { folded, isAnyOf } from '../scoring/text-match';

/** 等级词可代替数字: whether the profile takes these words as the result of an indicator that demands a number, as Shanghai does. */
export function decidesByLevel(words: Level, profile: RuleProfile): boolean {
  return profile.indicators.qualitative.levelDecidesNumbers && isListed(words, profile);
}

/** 档次之内: a level of the profile, by its words or by its place on the three-step scale. */
export function isListed({ text, degree }: Level, { indicators: { qualitative } }: RuleProfile): boolean {
  return qualitative.levels.some((level) => level.degree === degree || isAnyOf(folded(text), level.words));
}
