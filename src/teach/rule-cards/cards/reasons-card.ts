import { minus, ratioOf } from '../../../exact/ratio';
import { describeReasons } from '../../../explain/rules/describe-reasons';
import type { FundMeasure, ReasonTrigger, RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { ofHundred, ROLES } from '../limit-rates';
import { cutBy, measureRow, spentShare } from '../measure-row';
import type { RuleCard, WorkedRow } from '../rule-card';
import type { SampleRow } from '../sample-form';
import { samplePlace } from '../sample-place';
import { scoredRows, targetAndActual } from '../worked-row';
import { overRates } from './over-card';

/** 偏差原因: a row that needs none, and two that do, of two triggers where there are two. */
export function reasonsCard(profile: RuleProfile): RuleCard {
  const byTrigger = profile.reasons.triggers.map((trigger) => dueRows(trigger, profile));
  const due = [...byTrigger.flatMap((rows) => rows.slice(0, 1)), ...byTrigger.flatMap((rows) => rows.slice(1))];
  const rows = due.length === 0 ? [] : [indicatorRow(profile, { target: '≥100', actual: '100' }), ...due.slice(0, ROLES.length - 1).reverse()];
  return {
    id: 'reasons', title: message('teachcard.reasons'), lines: describeReasons(profile).lines, formulas: [],
    rows: rows.map((row, at) => ({ ...row, role: ROLES[at]!, label: message(row.reasonDue.length === 0 ? 'teachcard.case-notDue' : 'teachcard.case-due') })), graphOf: null,
  };
}

/** Rows in which a trigger speaks; a shortfall also as the least one there is. */
function dueRows(trigger: ReasonTrigger, profile: RuleProfile): readonly WorkedRow[] {
  switch (trigger.when) {
    case 'score-below-weight':
      return [indicatorRow(profile, { target: '≥100', actual: '95' }), indicatorRow(profile, { target: '≥100', actual: '99.99' })];
    case 'over-fulfilled':
      return profile.indicators.overFulfilment.some(({ reason }) => reason) ? [indicatorRow(profile, { target: '≥100', actual: ofHundred(overRates(profile).failing) })] : [];
    case 'level-not-full': {
      const word = profile.indicators.qualitative.levels.find(({ degree }) => degree !== 'achieved')?.words[0];
      return word === undefined ? [] : [indicatorRow(profile, { target: '服务水平明显提升', actual: word })];
    }
    case 'execution-rate-below':
      return measured(profile, 'execution-rate', spentShare(minus(ratioOf(trigger.rate), ratioOf('0.01'))));
    case 'budget-changed':
      return measured(profile, null, cutBy(ratioOf('0.1')));
  }
}

function measured(profile: RuleProfile, of: FundMeasure['of'] | null, amounts: ReturnType<typeof cutBy>): readonly WorkedRow[] {
  const measure = profile.fundMeasures.find((one) => of === null || one.of === of);
  return measure === undefined ? [] : [measureRow('failing', amounts, measure, profile)];
}

function indicatorRow(profile: RuleProfile, cells: SampleRow): WorkedRow {
  const row = { ...samplePlace(profile), ...cells };
  return scoredRows(profile, { typical: row, edge: row, failing: row }, targetAndActual)[0]!;
}
