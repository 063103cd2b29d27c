import { minus, type Ratio, RATIO_ONE, RATIO_ZERO } from '../../exact/ratio';
import type { FundMeasure, RuleProfile } from '../../profile/rule-profile';
import { ofHundred } from './limit-rates';
import type { CardSample, RowRole, WorkedRow } from './rule-card';
import { type SampleFund, sampleForm } from './sample-form';
import { fundRow, given } from './worked-row';

/** 金额 of a sample fund line. */
export type Amounts = Omit<SampleFund, 'weight' | 'scored'>;

/** 执行率: a budget of 100, so that what was spent reads as a percentage. */
export function spentShare(rate: Ratio): Amounts {
  return { initial: '100', budget: '100', spent: ofHundred(rate), adjustment: '0' };
}

/** 调整率: cut, because some profiles count cuts only. */
export function cutBy(rate: Ratio): Amounts {
  const left = ofHundred(minus(RATIO_ONE, rate));
  return { initial: '100', budget: left, spent: left, adjustment: ofHundred(minus(RATIO_ZERO, rate)) };
}

/** Where neither profile nor form says how many points a measure has. */
const USUAL_POINTS = '10';

/** 例行 of a fund measure, in the fund line or in the row that the profile names. */
export function measureRow(role: RowRole, amounts: Amounts, measure: FundMeasure, profile: RuleProfile): WorkedRow {
  const weight = measure.points ?? USUAL_POINTS;
  const { initial, budget, spent } = amounts;
  const shown = [given('initial', initial), given('budget', budget), given('spent', spent), given('weight', weight)];
  const { form, line } = measureSample(amounts, measure, profile);
  return fundRow(role, shown, form, line, profile);
}

/** 资金示例表, and the line of it that carries the score of the measure. */
export function measureSample(amounts: Amounts, measure: FundMeasure, profile: RuleProfile): CardSample {
  const weight = measure.points ?? USUAL_POINTS;
  const name = rowNameOf(measure, profile);
  const rows = name === null ? [] : [{ name, weight }];
  const form = sampleForm({ year: profile.inForce.from, rows, fund: { ...amounts, weight, scored: name === null } });
  return { form, line: name === null ? null : 0, moves: 'execution-rate' };
}

/** The fund line has room for one score: a second measure there stands in a row of its name. */
function rowNameOf(measure: FundMeasure, { fundMeasures }: RuleProfile): string | null {
  if ('indicatorNamed' in measure.at) return measure.at.indicatorNamed[0] ?? measure.title;
  return fundMeasures.find(({ at }) => 'row' in at) === measure ? null : measure.title;
}
