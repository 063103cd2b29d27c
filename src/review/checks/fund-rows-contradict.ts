import { type Decimal, decimal, decimalText } from '../../exact/decimal';
import { absolute, compare, equals, minus, plus, type Ratio, RATIO_ZERO, ratio, ratioOf, times } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import type { FundLine } from '../../form/evaluation-form';
import { message } from '../../wording/message';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { writtenAmount } from '../written';

const AMOUNTS = ['initial', 'budget', 'spent'] as const;

/** 资金行勾稽不符: the component rows do not add up to the total row. */
export const fundRowsContradict: Check = {
  id: 'fund-rows-contradict',
  level: 'error',
  evaluate: ({ form }) => {
    const total = form.funds.find(({ role }) => role === 'total');
    const parts = form.funds.filter(({ role }) => role === 'component');
    // A shifted row hides one part; its own finding says so, and a sum without it would accuse the wrong cell.
    if (total === undefined || parts.length === 0 || form.funds.some(({ shifted }) => shifted)) return INAPPLICABLE;
    return AMOUNTS.flatMap((amount) => contradiction(total, parts, amount));
  },
};

function contradiction(total: FundLine, parts: readonly FundLine[], amount: (typeof AMOUNTS)[number]): Observation[] {
  const whole = total[amount];
  const written = whole === null ? null : writtenAmount(whole);
  const cells = parts.map((part) => part[amount]).filter((field) => field !== null);
  // Blank parts count as nothing; with none filled in at all there is nothing to compare.
  const amounts = cells.map(writtenAmount).filter((value) => value !== null);
  if (whole === null || written === null || amounts.length === 0) return [];
  const sum = amounts.reduce((added, value) => plus(added, ratio(value)), RATIO_ZERO);
  // A single 其中 row names one source among others: it may be less than the whole, never more.
  if (equals(sum, ratio(written)) || (parts.length === 1 && compare(sum, ratio(written)) < 0)) return [];
  const rounding = explainedByRounding(sum, written, amounts);
  return [{
    ref: whole.ref,
    related: cells.map(({ ref }) => ref),
    message: rounding ? 'rounding' : 'differs',
    data: { what: message(`check.fund-rows-contradict.${amount}`), written: decimalText(written), expected: ratioText(sum) },
    expected: ratioText(sum),
    written: whole.text,
    ...(rounding ? { level: 'hint' as const, roundingOnly: true } : {}),
  }];
}

/** Amounts cut to decimals (万元) may each be off by half of their last place; whole amounts are exact. */
function explainedByRounding(sum: Ratio, written: Decimal, amounts: readonly Decimal[]): boolean {
  const places = Math.max(written.decimalPlaces(), ...amounts.map((amount) => amount.decimalPlaces()));
  if (places === 0) return false;
  const halfUnit = ratioOf(`5e-${places + 1}`);
  const most = times(halfUnit, ratio(decimal(String(amounts.length + 1))));
  return compare(absolute(minus(sum, ratio(written))), most) <= 0;
}
