import type { RuleProfile } from '../../profile/rule-profile';
import { describeDeductions } from './describe-deductions';
import { describeFunds } from './describe-funds';
import { describeIndicators } from './describe-indicators';
import { describeLevels } from './describe-levels';
import { describeOverrides } from './describe-overrides';
import { describePoints } from './describe-points';
import { describeReasons } from './describe-reasons';
import { describeRounding, describeTotals } from './describe-totals';
import type { RuleBlock } from './rule-line';

/** 规则卡: everything a profile says, block by block, in words; blocks that say nothing are left out. Nothing is computed here. */
export function describeProfile(profile: RuleProfile): readonly RuleBlock[] {
  return [
    describePoints(profile),
    describeFunds(profile),
    describeIndicators(profile),
    describeLevels(profile),
    describeOverrides(profile),
    describeDeductions(profile),
    describeRounding(profile),
    describeTotals(profile),
    describeReasons(profile),
  ].filter(({ lines }) => lines.length > 0);
}
