import type { RuleProfile } from '../../profile/rule-profile';
import { comparisonCard } from './cards/comparison-card';
import { compoundCard } from './cards/compound-card';
import { deadlineCard } from './cards/deadline-card';
import { deductionsCard } from './cards/deductions-card';
import { equalCard } from './cards/equal-card';
import { fundCards } from './cards/fund-cards';
import { levelsCard } from './cards/levels-card';
import { overCard } from './cards/over-card';
import { overridesCard } from './cards/overrides-card';
import { pointsCard } from './cards/points-card';
import { positiveCard } from './cards/positive-card';
import { rangeCard } from './cards/range-card';
import { reasonsCard } from './cards/reasons-card';
import { reverseCard } from './cards/reverse-card';
import { roundingCard } from './cards/rounding-card';
import { totalsCard } from './cards/totals-card';
import { zeroCard } from './cards/zero-card';
import type { RuleCard } from './rule-card';

/** 规则卡 of a profile, in the order a form is filled in. Together they say everything that the profile says. */
export function ruleCards(profile: RuleProfile): readonly RuleCard[] {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const cards = made(profile);
  known.set(profile, cards);
  return cards;
}

/** Screen, hand-out and workbook ask for the same cards; a profile does not change. */
const known = new WeakMap<RuleProfile, readonly RuleCard[]>();

function made(profile: RuleProfile): readonly RuleCard[] {
  return [
    pointsCard(profile),
    ...fundCards(profile),
    positiveCard(profile),
    reverseCard(profile),
    equalCard(profile),
    comparisonCard(profile),
    zeroCard(profile),
    rangeCard(profile),
    overCard(profile),
    deadlineCard(profile),
    compoundCard(profile),
    levelsCard(profile),
    overridesCard(profile),
    deductionsCard(profile),
    roundingCard(profile),
    totalsCard(profile),
    reasonsCard(profile),
  ].filter((card) => card !== null);
}
