import { compare, ratio } from '../../exact/ratio';
import { round } from '../../exact/round';
import type { FundMeasure, RuleProfile } from '../../profile/rule-profile';
import { decimalTextWithPlaces, HUNDRED } from '../../exact/decimal';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { rateReadings } from '../written';

/** 同一比率两处不同: an indicator row states an execution or adjustment rate that the fund block contradicts. */
export const rateContradictsFunds: Check = {
  id: 'rate-contradicts-funds',
  level: 'error',
  evaluate: (subject) => {
    const rows = subject.profile.fundMeasures.flatMap((measure) => rowsOf(subject, measure));
    return rows.length === 0 ? INAPPLICABLE : rows.flatMap(({ line, measure }) => contradiction(subject, line, measure));
  },
};

function rowsOf({ form }: ReviewSubject, measure: FundMeasure): { line: number; measure: FundMeasure }[] {
  const { at } = measure;
  if (!('indicatorNamed' in at)) return [];
  return form.indicators.flatMap(({ level2, level3 }, line) => {
    const names = [level2, level3].map((field) => field?.text.replaceAll(/\s/g, '') ?? '');
    return at.indicatorNamed.some((word) => names.includes(word)) ? [{ line, measure }] : [];
  });
}

function contradiction({ form, score, profile }: ReviewSubject, line: number, measure: FundMeasure): Observation[] {
  const indicator = form.indicators[line]!;
  const fundLine = form.funds.findIndex(({ role }) => role === 'total');
  const rate = measure.of === 'execution-rate' ? score.funds[fundLine]?.rate : score.adjustmentRates[fundLine];
  if (indicator.actual === null || rate === null || rate === undefined) return [];
  const readings = rateReadings(indicator.actual);
  // The exact rate, or the rate rounded to the places written, is the same fact.
  if (readings.length === 0 || readings.some((reading) => reading.equals(rate.rounded)
    || compare(rate.exact, ratio(reading)) === 0
    || round(rate.exact, { mode: 'half-up', places: reading.decimalPlaces() }).equals(reading))) return [];
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
