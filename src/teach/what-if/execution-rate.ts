import { type Decimal, decimalText, HUNDRED, ONE } from '../../exact/decimal';
import { over, ratio, type Ratio, RATIO_ONE, times } from '../../exact/ratio';
import type { EvaluationForm, FundLine } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { fundAmounts } from '../../scoring/fund-amounts';
import { executionRate } from '../../scoring/fund-rate';
import { meaningOf } from '../../scoring/read-row';
import type { Spelling } from './move';

/** The row whose spending a changed rate changes; null where the form has none that can be read. */
export function totalFundLine({ funds }: EvaluationForm): FundLine | null {
  const line = funds.find(({ role }) => role === 'total');
  return line === undefined || line.shifted || line.spent === null ? null : line;
}

/** 执行率的写法: a percentage. */
export function rateSpelling(form: EvaluationForm, profile: RuleProfile): Spelling | null {
  const line = totalFundLine(form);
  if (line === null || denominator(line, form, profile) === null) return null;
  const rate = executionRate(fundAmounts(line, form), profile.funds);
  return { before: '', behind: '%', written: rate.kind === 'rate' ? times(rate.rate, ratio(HUNDRED)) : null };
}

/** 执行数 that makes the rate this one exactly: rate × the denominator of the profile. null where there is none. */
export function spentFor(percent: Decimal, form: EvaluationForm, profile: RuleProfile): string | null {
  const line = totalFundLine(form);
  const whole = line === null ? null : denominator(line, form, profile);
  if (line === null || whole === null) return null;
  return `${decimalText(whole.times(percent).times('0.01'))}${countsInYuan(line) ? '元' : ''}`;
}

/** The engine divides by it; asked for the rate of one, it says what it divides by. */
function denominator(line: FundLine, form: EvaluationForm, profile: RuleProfile): Decimal | null {
  const one = executionRate({ ...fundAmounts(line, form), spent: { kind: 'amount', amount: ONE, steps: [] } }, profile.funds);
  return one.kind === 'rate' ? wholeOf(over(RATIO_ONE, one.rate)) : null;
}

/** Amounts are decimals, and so is their sum. */
function wholeOf({ numerator, denominator: below }: Ratio): Decimal | null {
  return below.equals(ONE) ? numerator : null;
}

/** One amount with a unit of its own brings all of them to 元, and the new one has to say so as well. */
function countsInYuan({ initial, budget, spent, adjustment }: FundLine): boolean {
  return [initial, budget, spent, adjustment].some((field) => {
    const meaning = meaningOf(field);
    return meaning.kind === 'quantity' && meaning.unit !== null;
  });
}
