import type { EvaluationForm, Indicator } from '../form/evaluation-form';
import type { FundMeasure, RuleProfile } from '../profile/rule-profile';
import { isAnyOf, textOf } from './text-match';

/**
 * 资金得分的位置 in this form: the total fund row, or the indicator row with this index. Where the profile expects it
 * in the fund block, and the form has no score there but a row of that name in its table, that row it is: the points
 * count once.
 */
function placeOf(measure: FundMeasure, form: EvaluationForm): 'fund-total' | number | null {
  const inBlock = 'row' in measure.at;
  const total = form.funds.find(({ role }) => role === 'total');
  if (inBlock && total !== undefined && (total.score !== null || total.weight !== null)) return 'fund-total';
  const names = 'indicatorNamed' in measure.at ? measure.at.indicatorNamed : [measure.title];
  const row = form.indicators.findIndex((indicator) => indicator.role === 'indicator' && isNamed(indicator, names));
  if (row >= 0) return row;
  return inBlock ? 'fund-total' : null;
}

/** Where each measure of the profile stands in this form. */
export interface MeasurePlaces {
  /** The measure that scores the total fund row. */
  readonly block: FundMeasure | null;
  /** Measures that score an indicator row, by its index. */
  readonly rows: ReadonlyMap<number, FundMeasure>;
}

/** The measure that scores the total fund row. */
export function blockMeasure(form: EvaluationForm, profile: RuleProfile): FundMeasure | null {
  return measurePlaces(form, profile).block;
}

export function measurePlaces(form: EvaluationForm, { fundMeasures }: RuleProfile): MeasurePlaces {
  const placed = fundMeasures.map((measure) => ({ measure, place: placeOf(measure, form) }));
  return {
    block: placed.find(({ place }) => place === 'fund-total')?.measure ?? null,
    rows: new Map(placed.flatMap(({ measure, place }) => (typeof place === 'number' ? [[place, measure] as const] : []))),
  };
}

function isNamed({ level2, level3 }: Indicator, names: readonly string[]): boolean {
  return isAnyOf(textOf(level3), names) || isAnyOf(textOf(level2), names);
}
