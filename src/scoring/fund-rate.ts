import { citationFor } from '../profile/citation-for';
import { compare, isNegative, isZero, minus, over, plus, type Ratio, RATIO_ZERO, ratio, absolute } from '../exact/ratio';
import type { RuleProfile } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';
import type { Derivation } from './derivation';
import type { Amount, FundAmounts } from './fund-amounts';
import { computed, note } from './step';

/** 执行率 or 调整率 of a fund line: exact, or why there is none. */
export type FundRate =
  | { readonly kind: 'rate'; readonly rate: Ratio; readonly steps: Derivation }
  /** Budget zero, nothing spent. */
  | { readonly kind: 'zero-budget'; readonly steps: Derivation }
  | { readonly kind: 'none'; readonly why: Message; readonly blank: boolean; readonly steps: Derivation };

/** 预算执行率 = 执行数 ÷ the budget that the profile names. */
export function executionRate(amounts: FundAmounts, { denominator, cite }: RuleProfile['funds']): FundRate {
  const budget = budgetOf(amounts, denominator);
  if (budget.kind === 'none') return budget;
  if (amounts.spent.kind !== 'amount') return missing(amounts.spent, 'scoring.no-spent-cell', budget.steps);
  const spent = ratio(amounts.spent.amount);
  const steps = [...budget.steps, ...amounts.spent.steps];
  if (isNegative(budget.value) || isNegative(spent)) return none('scoring.amount-negative', steps);
  if (isZero(budget.value)) return isZero(spent) ? { kind: 'zero-budget', steps } : none('scoring.spent-without-budget', steps);
  const rate = over(spent, budget.value);
  return { kind: 'rate', rate, steps: [...steps, computed('rate', message('scoring.execution-rate'), `spent / ${budget.formula}`, { spent, ...budget.operands }, rate, citationFor(cite, 'denominator'))] };
}

/** 预算调整率 = what counts as adjustment ÷ 年初预算数. */
export function adjustmentRate(amounts: FundAmounts, { adjustmentCounts, cite }: RuleProfile['funds']): FundRate {
  if (amounts.initial.kind !== 'amount') return missing(amounts.initial, 'scoring.no-initial-cell', []);
  const initial = ratio(amounts.initial.amount);
  const change = adjustmentOf(amounts);
  if (change.kind === 'none') return change;
  const steps = [...amounts.initial.steps, ...change.steps];
  if (isNegative(initial)) return none('scoring.amount-negative', steps);
  if (isZero(initial)) return isZero(change.value) ? { kind: 'zero-budget', steps } : none('scoring.adjusted-without-budget', steps);
  const reductionsOnly = adjustmentCounts === 'reductions';
  const counted = reductionsOnly && compare(change.value, RATIO_ZERO) > 0 ? RATIO_ZERO : absolute(change.value);
  const rate = over(counted, initial);
  const formula = reductionsOnly ? 'max(0 - adjustment, 0) / initial' : 'max(adjustment, 0 - adjustment) / initial';
  const says = message(reductionsOnly ? 'scoring.adjustment-rate-reductions' : 'scoring.adjustment-rate-all');
  return { kind: 'rate', rate, steps: [...steps, computed('rate', says, formula, { adjustment: change.value, initial }, rate, citationFor(cite, 'adjustmentCounts'))] };
}

interface Known {
  readonly kind: 'known';
  readonly value: Ratio;
  readonly formula: string;
  readonly operands: Readonly<Record<string, Ratio>>;
  readonly steps: Derivation;
}

function budgetOf(amounts: FundAmounts, denominator: RuleProfile['funds']['denominator']): Known | (FundRate & { kind: 'none' }) {
  const { initial, budget, adjustment } = amounts;
  switch (denominator) {
    case 'initial':
      return initial.kind === 'absent' ? onlyBudget(budget, 'budget', 'scoring.no-initial-cell') : known(initial, 'initial', 'scoring.no-initial-cell');
    case 'annual':
      if (budget.kind !== 'absent') return known(budget, 'budget', 'scoring.no-budget-cell');
      return adjustment.kind === 'absent' ? onlyBudget(initial, 'initial', 'scoring.no-budget-cell') : adjusted(initial, adjustment);
    case 'initial-plus-adjustment':
      if (adjustment.kind !== 'absent') return adjusted(initial, adjustment);
      // The annual budget is the initial one with its adjustment.
      return budget.kind === 'absent' ? onlyBudget(initial, 'initial', 'scoring.no-budget-cell') : known(budget, 'budget', 'scoring.no-budget-cell');
  }
}

function adjusted(initial: Amount, adjustment: Amount): Known | (FundRate & { kind: 'none' }) {
  if (initial.kind !== 'amount') return missing(initial, 'scoring.no-initial-cell', []);
  if (adjustment.kind !== 'amount') return missing(adjustment, 'scoring.no-adjustment-cell', initial.steps);
  const operands = { initial: ratio(initial.amount), adjustment: ratio(adjustment.amount) };
  return { kind: 'known', value: plus(operands.initial, operands.adjustment), formula: '(initial + adjustment)', operands, steps: [...initial.steps, ...adjustment.steps] };
}

/** A form with a single budget column means that one. */
function onlyBudget(amount: Amount, name: string, absentKey: string): Known | (FundRate & { kind: 'none' }) {
  const only = known(amount, name, absentKey);
  return only.kind === 'none' ? only : { ...only, steps: [...only.steps, note('rule', message('scoring.only-budget-column'))] };
}

function known(amount: Amount, name: string, absentKey: string): Known | (FundRate & { kind: 'none' }) {
  if (amount.kind !== 'amount') return missing(amount, absentKey, []);
  const value = ratio(amount.amount);
  return { kind: 'known', value, formula: name, operands: { [name]: value }, steps: amount.steps };
}

function adjustmentOf({ initial, budget, adjustment }: FundAmounts): { kind: 'known'; value: Ratio; steps: Derivation } | (FundRate & { kind: 'none' }) {
  if (adjustment.kind === 'amount') return { kind: 'known', value: ratio(adjustment.amount), steps: adjustment.steps };
  if (adjustment.kind === 'unusable') return missing(adjustment, 'scoring.no-adjustment-cell', []);
  if (budget.kind !== 'amount' || initial.kind !== 'amount') return missing(budget, 'scoring.no-adjustment-cell', []);
  const operands = { budget: ratio(budget.amount), initial: ratio(initial.amount) };
  const value = minus(operands.budget, operands.initial);
  return { kind: 'known', value, steps: [...budget.steps, computed('read-adjustment', message('scoring.adjustment-from-budgets'), 'budget - initial', operands, value, null)] };
}

function missing(amount: Amount, absentKey: string, steps: Derivation): FundRate & { kind: 'none' } {
  return amount.kind === 'unusable'
    ? { kind: 'none', why: amount.why, blank: amount.blank, steps }
    : { kind: 'none', why: message(absentKey), blank: true, steps };
}

function none(key: string, steps: Derivation): FundRate & { kind: 'none' } {
  return { kind: 'none', why: message(key), blank: false, steps };
}
