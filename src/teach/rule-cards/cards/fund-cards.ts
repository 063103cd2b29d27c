import { describeFunds } from '../../../explain/rules/describe-funds';
import type { RuleLine } from '../../../explain/rules/rule-line';
import { isZero, minus, over, plus, type Ratio, RATIO_ONE, RATIO_ZERO, ratioOf } from '../../../exact/ratio';
import type { FundMeasure, FundMethod, RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { formulasOf } from '../card-formulas';
import { linesAbout } from '../card-lines';
import { bandRates, type ByRole, ROLES } from '../limit-rates';
import { cutBy, measureRow, measureSample, spentShare } from '../measure-row';
import type { RuleCard } from '../rule-card';

/** 资金: a card for each measure; where funds carry no score, one that says so. */
export function fundCards(profile: RuleProfile): readonly RuleCard[] {
  const general = linesAbout(describeFunds(profile), 'denominator-', 'zero-budget-', 'no-fund-measure');
  if (profile.fundMeasures.length === 0) return [{ id: 'funds', title: message('teachcard.funds'), lines: general, formulas: [], rows: [], graphOf: null }];
  return profile.fundMeasures.map((measure, at) => measureCard(measure, at === 0 ? general : [], profile));
}

function measureCard(measure: FundMeasure, general: readonly RuleLine[], profile: RuleProfile): RuleCard {
  const rates = fundRates(measure.rule);
  const rows = rates === null ? [] : ROLES.map((role) => measureRow(role, measure.of === 'execution-rate' ? spentShare(rates[role]) : cutBy(rates[role]), measure, profile));
  return {
    id: `fund-${measure.id}`,
    title: message('teachcard.measure', { title: measure.title }),
    lines: [...general, ...linesOf(measure, profile)],
    formulas: formulasOf(rows),
    rows,
    graphOf: rates === null || measure.of !== 'execution-rate' ? null : measureSample(spentShare(rates.typical), measure, profile),
  };
}

function linesOf({ title, of }: FundMeasure, profile: RuleProfile): readonly RuleLine[] {
  const block = describeFunds(profile);
  const own = linesAbout(block, 'fund-', 'exempt-').filter(({ says }) => says.data['title'] === title);
  return of === 'adjustment-rate' ? [...linesAbout(block, 'adjustment-'), ...own] : own;
}

const USUAL = ratioOf('0.9781');
const LITTLE = ratioOf('0.01');
const TWO = ratioOf('2');

/** 执行率 or 调整率 to show a rule at; null where it scores nothing. */
function fundRates(rule: FundMethod): ByRole<Ratio> | null {
  switch (rule.method) {
    case 'linear':
      return { typical: USUAL, edge: rule.cap === null ? RATIO_ONE : ratioOf(rule.cap), failing: RATIO_ZERO };
    case 'banded':
      return bandRates(rule.bands.map(({ interval, points }) => ({ interval, worth: points })));
    case 'linear-between': {
      const [from, to] = [ratioOf(rule.from), ratioOf(rule.to)];
      return { typical: over(plus(from, to), TWO), edge: to, failing: isZero(from) ? from : minus(from, LITTLE) };
    }
    case 'full-from':
      return { typical: minus(ratioOf(rule.from), LITTLE), edge: ratioOf(rule.from), failing: RATIO_ZERO };
    case 'not-scored':
      return null;
  }
}
