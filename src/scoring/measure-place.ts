import type { EvaluationForm, Indicator } from '../form/evaluation-form';
import type { FundMeasure, RuleProfile } from '../profile/rule-profile';
import { isAnyOf, textOf } from './text-match';

/**
 * 资金得分的位置 in this form: the total fund row, or the indicator row with this index. Where the profile expects it
 * in the fund block, and the form has no score there but a row of that name in its table, that row it is: the points
 * count once.
 */
export function placeOf(measure: FundMeasure, form: EvaluationForm): 'fund-total' | number | null {
  const inBlock = 'row' in measure.at;
  const total = form.funds.find(({ role }) => role === 'total');
  if (inBlock && total !== undefined && (total.score !== null || total.weight !== null)) return 'fund-total';
  const names = 'indicatorNamed' in measure.at ? measure.at.indicatorNamed : [measure.title];
  const row = form.indicators.findIndex((indicator) => indicator.role === 'indicator' && isNamed(indicator, names));
  if (row >= 0) return row;
  return inBlock ? 'fund-total' : null;
}

/** The measure that scores the total fund row. */
export function blockMeasure(form: EvaluationForm, { fundMeasures }: RuleProfile): FundMeasure | null {
  return fundMeasures.find((measure) => placeOf(measure, form) === 'fund-total') ?? null;
}

function isNamed({ level2, level3 }: Indicator, names: readonly string[]): boolean {
  return isAnyOf(textOf(level3), names) || isAnyOf(textOf(level2), names);
}
