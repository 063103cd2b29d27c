import { RATIO_ONE, compare, times, ratio } from '../../exact/ratio';
import { decimalTextWithPlaces, HUNDRED } from '../../exact/decimal';
import { round } from '../../exact/round';
import { INAPPLICABLE, type Check } from '../check';

/** 预算超支: more was spent than budgeted. The score is capped, and a reviewer will ask where the money came from. */
export const budgetOverspent: Check = {
  id: 'budget-overspent',
  level: 'warning',
  evaluate: ({ form, score, profile }) => {
    const line = form.funds.findIndex(({ role }) => role === 'total');
    const rate = score.funds[line]?.rate ?? null;
    const spent = form.funds[line]?.spent ?? null;
    if (!profile.funds.overspentFinding || rate === null || spent === null) return INAPPLICABLE;
    if (compare(rate.exact, RATIO_ONE) <= 0) return [];
    const { mode, places } = profile.rounding.fundRate;
    const percent = `${decimalTextWithPlaces(round(times(rate.exact, ratio(HUNDRED)), { mode, places }), places)}%`;
    return [{ ref: spent.ref, message: 'over', data: { rate: percent }, written: spent.text }];
  },
};
