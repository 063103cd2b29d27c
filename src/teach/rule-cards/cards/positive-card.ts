import { describeIndicators } from '../../../explain/rules/describe-indicators';
import { compare, minus, over, plus, type Ratio, RATIO_ONE, RATIO_ZERO, ratioOf } from '../../../exact/ratio';
import { includes, parseInterval } from '../../../profile/interval';
import type { PositiveRule, RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { cardOfRows } from '../card-of-rows';
import { linesAbout } from '../card-lines';
import { bandRates, type ByRole, ofHundred } from '../limit-rates';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';

/** 正向指标. */
export function positiveCard(profile: RuleProfile): RuleCard {
  const { typical, edge, failing } = positiveRates(profile.indicators.positive.rule, profile);
  return cardOfRows(profile, {
    id: 'positive',
    title: message('teachcard.positive'),
    lines: linesAbout(describeIndicators(profile), 'positive-', 'limits-', 'second-weighting', 'completion-cap'),
    sample: rowsAt(samplePlace(profile), '≥100', { typical: ofHundred(typical), edge: ofHundred(edge), failing: ofHundred(failing) }),
    graphed: true,
  });
}

/** 完成率 to show a rule at: where its limits lie, and else where rounding shows. */
export function positiveRates(rule: PositiveRule, profile: RuleProfile): ByRole<Ratio> {
  switch (rule.method) {
    case 'banded':
      return bandRates(rule.bands.map(({ interval, share }) => ({ interval, worth: share })));
    case 'proportional':
      return proportionalRates(rule, profile);
    case 'pass-fail':
      return { typical: quietRate(profile), edge: RATIO_ONE, failing: JUST_MISSED };
    case 'manual':
      return { typical: quietRate(profile), edge: RATIO_ONE, failing: USUAL };
  }
}

/** Earns 8.866 of 10, which every way of rounding to two places makes something of. */
const USUAL = ratioOf('0.8866');
const JUST_MISSED = ratioOf('0.99');
const LITTLE = ratioOf('0.01');
const TWO = ratioOf('2');

function proportionalRates({ cap, zeroBelow }: Extract<PositiveRule, { method: 'proportional' }>, { indicators: { limits } }: RuleProfile): ByRole<Ratio> {
  if (zeroBelow !== null) {
    const limit = ratioOf(zeroBelow);
    return { typical: compare(limit, USUAL) < 0 ? USUAL : over(plus(limit, RATIO_ONE), TWO), edge: limit, failing: minus(limit, LITTLE) };
  }
  const beyond = !limits.capAtWeight && cap !== null && compare(ratioOf(cap), RATIO_ONE) > 0;
  return { typical: USUAL, edge: beyond ? plus(ratioOf(cap), LITTLE) : RATIO_ONE, failing: RATIO_ZERO };
}

/** More than asked, and not so much that anybody asks why. */
export function quietRate({ indicators: { overFulfilment } }: RuleProfile): Ratio {
  const quiet = ['1.05', '1.01'].map(ratioOf).find((rate) => !overFulfilment.some(({ interval }) => includes(parseInterval(interval), rate)));
  return quiet ?? RATIO_ONE;
}
