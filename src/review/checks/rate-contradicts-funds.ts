import { decimalTextWithPlaces, HUNDRED } from '../../exact/decimal';
import type { FundMeasure, RuleProfile } from '../../profile/rule-profile';
import { measurePlaces } from '../../scoring/measure-place';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { isRoundingOf, RATE_DIFFERENCE } from '../rounding-difference';
import { rateReadings } from '../written';

/** 同一比率两处不同: an indicator row states an execution or adjustment rate that the fund block contradicts. */
export const rateContradictsFunds: Check = {
  id: 'rate-contradicts-funds',
  level: 'error',
  evaluate: (subject) => {
    const { rows } = measurePlaces(subject.form, subject.profile);
    return rows.size === 0 ? INAPPLICABLE : [...rows].flatMap(([line, measure]) => contradiction(subject, line, measure));
  },
};

function contradiction({ form, score, profile }: ReviewSubject, line: number, measure: FundMeasure): Observation[] {
  const indicator = form.indicators[line]!;
  const fundLine = form.funds.findIndex(({ role }) => role === 'total');
  const rate = measure.of === 'execution-rate' ? score.funds[fundLine]?.rate : score.adjustmentRates[fundLine];
  if (indicator.actual === null || rate === null || rate === undefined) return [];
  const readings = rateReadings(indicator.actual);
  // The rate rounded to the places written, in whole per cent at the coarsest, is the same fact.
  if (readings.length === 0 || readings.some((reading) => reading.equals(rate.rounded) || isRoundingOf(rate.exact, reading, RATE_DIFFERENCE))) return [];
  const fund = form.funds[fundLine]!;
  const source = measure.of === 'execution-rate' ? (fund.rate ?? fund.spent) : (fund.adjustmentRate ?? fund.adjustment);
  const expected = percent(rate.rounded, profile);
  return [{
    ref: indicator.actual.ref,
    related: source === null ? [] : [source.ref],
    message: 'contradicts',
    data: { name: measure.title, written: indicator.actual.text, expected },
    expected,
    written: indicator.actual.text,
  }];
}

function percent(rate: Parameters<typeof decimalTextWithPlaces>[0], profile: RuleProfile): string {
  return `${decimalTextWithPlaces(rate.times(HUNDRED), profile.rounding.fundRate.places)}%`;
}
