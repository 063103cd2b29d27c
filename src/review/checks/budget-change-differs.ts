import { type Decimal, decimal, decimalText } from '../../exact/decimal';
import type { FundLine } from '../../form/evaluation-form';
import { oneLine } from '../../form/row-name';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { writtenAmount } from '../written';

/** 预算调整不符: the budget of the year is not the initial one and its adjustment. */
export const budgetChangeDiffers: Check = {
  id: 'budget-change-differs',
  level: 'error',
  evaluate: ({ form }) => {
    const lines = form.funds.filter((line) => !line.shifted && amountsOf(line) !== null);
    return lines.length === 0 ? INAPPLICABLE : lines.flatMap(contradiction);
  },
};

interface Amounts {
  readonly initial: Decimal;
  readonly adjustment: Decimal;
  readonly budget: Decimal;
}

function amountsOf(line: FundLine): Amounts | null {
  const [initial, adjustment, budget] = [line.initial, line.adjustment, line.budget].map((field) => field === null ? null : writtenAmount(field));
  return initial == null || adjustment == null || budget == null ? null : { initial, adjustment, budget };
}

function contradiction(line: FundLine): Observation[] {
  const { initial, adjustment, budget } = amountsOf(line)!;
  const expected = initial.plus(adjustment);
  // Some forms ask for what was cut, without a sign.
  if (expected.equals(budget) || initial.minus(adjustment).equals(budget)) return [];
  const rounding = isWithinLastPlaces(expected.minus(budget), [initial, adjustment, budget]);
  return [{
    ref: line.budget!.ref,
    related: [line.initial!.ref, line.adjustment!.ref],
    message: rounding ? 'rounding' : 'differs',
    data: { name: oneLine(line.label), written: decimalText(budget), expected: decimalText(expected) },
    expected: decimalText(expected),
    written: line.budget!.text,
    ...(rounding ? { level: 'hint' as const, roundingOnly: true } : {}),
  }];
}

/** Three amounts cut to decimals (万元) may each be off by half of their last place; whole amounts are exact. */
function isWithinLastPlaces(difference: Decimal, amounts: readonly Decimal[]): boolean {
  const places = Math.max(...amounts.map((amount) => amount.decimalPlaces()));
  return places > 0 && difference.abs().lessThanOrEqualTo(decimal(`15e-${places + 1}`));
}
