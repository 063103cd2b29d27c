import { type Decimal, decimal, decimalTextWithPlaces, HUNDRED } from '../../exact/decimal';
import type { Rate } from '../../scoring/form-score';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { isRoundingOf, RATE_DIFFERENCE } from '../rounding-difference';
import { isOfProject, type ToldClause, toldClauses } from '../told-texts';

/** 文字所述比率不符: a sentence states an execution or adjustment rate that the fund block contradicts. */
export const rateToldOtherwise: Check = {
  id: 'rate-told-otherwise',
  level: 'error',
  evaluate: (subject) => {
    const told = toldClauses(subject.form).flatMap((one) => toldRates(one, subject.form.year));
    return told.length === 0 ? INAPPLICABLE : told.flatMap((one) => contradiction(subject, one));
  },
};

interface ToldRate {
  readonly at: ToldClause;
  readonly name: string;
  readonly percent: string;
}

/** "≥95%" and "95%以上" set a line; only a plain figure states a fact. */
const RATE = /(预算执行率|资金执行率|预算资金执行率|资金支出率|预算调整率)(?:为|达到|达|是|:)?(\d{1,3}(?:\.\d{1,4})?)%(?!以|及|左右|[~-])/g;

function toldRates(at: ToldClause, year: number | null): ToldRate[] {
  if (!at.clause.includes('率')) return [];
  return [...at.clause.matchAll(RATE)]
    .filter((match) => isOfProject(at.clause.slice(0, match.index), year))
    .map(([, name, percent]) => ({ at, name: name!, percent: percent! }));
}

function contradiction({ form, score, profile }: ReviewSubject, { at, name, percent }: ToldRate): Observation[] {
  const line = form.funds.findIndex(({ role }) => role === 'total');
  const rate: Rate | null = (name === '预算调整率' ? score.adjustmentRates[line] : score.funds[line]?.rate) ?? null;
  if (rate === null) return [];
  const told = decimal(percent).times(decimal('0.01'));
  if (told.equals(rate.rounded) || isRoundingOf(rate.exact, told, RATE_DIFFERENCE)) return [];
  const fund = form.funds[line]!;
  const source = name === '预算调整率' ? fund.adjustmentRate ?? fund.adjustment : fund.rate ?? fund.spent;
  const expected = shown(rate.rounded, profile.rounding.fundRate.places);
  return [{
    ref: at.cell.ref,
    related: source === null ? [] : [source.ref],
    message: 'differs',
    data: { name, written: `${percent}%`, expected },
    expected,
    written: `${percent}%`,
  }];
}

function shown(rate: Decimal, places: number): string {
  return `${decimalTextWithPlaces(rate.times(HUNDRED), places)}%`;
}
