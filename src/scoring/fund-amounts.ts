import { type Decimal, decimal, decimalText, ZERO } from '../exact/decimal';
import type { EvaluationForm, Field, FundLine } from '../form/evaluation-form';
import type { CellMeaning } from '../quantity/quantity';
import { message, type Message } from '../wording/message';
import type { Derivation, StepName } from './derivation';
import { meaningOf } from './read-row';
import { note } from './step';

/** 资金行的金额, all in one unit; null where the form has no such cell, a message where the cell gives no amount. */
export interface FundAmounts {
  readonly initial: Amount;
  readonly budget: Amount;
  readonly spent: Amount;
  readonly adjustment: Amount;
}

export type Amount =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly why: Message; readonly blank: boolean }
  | { readonly kind: 'amount'; readonly amount: Decimal; readonly steps: Derivation };

const FACTORS = new Map([['元', decimal('1')], ['万元', decimal('10000')], ['亿元', decimal('100000000')]]);

export function fundAmounts(line: FundLine, form: EvaluationForm): FundAmounts {
  const [initial, budget, spent, adjustment] = [meaningOf(line.initial), meaningOf(line.budget), meaningOf(line.spent), meaningOf(line.adjustment)];
  // One amount with a unit of its own (5.8万元 in a table headed 元) brings all of them to 元; else they stay as printed.
  const scaled = [initial, budget, spent, adjustment].some(hasUnit);
  const read = (field: Field | null, meaning: CellMeaning, step: StepName) => amountIn(field, meaning, step, scaled, form.amountUnit);
  return {
    initial: read(line.initial, initial, 'read-initial'),
    budget: read(line.budget, budget, 'read-budget'),
    spent: read(line.spent, spent, 'read-spent'),
    adjustment: read(line.adjustment, adjustment, 'read-adjustment'),
  };
}

function hasUnit(meaning: CellMeaning): boolean {
  return meaning.kind === 'quantity' && meaning.unit !== null;
}

function amountIn(field: Field | null, meaning: CellMeaning, step: StepName, scaled: boolean, tableUnit: EvaluationForm['amountUnit']): Amount {
  if (field === null) return { kind: 'absent' };
  if (meaning.kind === 'nothing') {
    // A stroke or 无 in the adjustment column says that nothing was adjusted; an empty cell says nothing at all.
    if (step === 'read-adjustment' && ['slash', 'dash', 'none'].includes(meaning.sort)) return amountOf(ZERO, field, step);
    return unusable('scoring.amount-missing', field, true);
  }
  if (meaning.kind !== 'quantity' || (meaning.comparison !== 'none' && meaning.comparison !== '=')) return unusable('scoring.amount-unreadable', field, false);
  if (!scaled) return amountOf(meaning.amount, field, step);
  const factor = meaning.unit === null ? FACTORS.get(tableUnit ?? '') : meaning.unit.factor;
  const money = meaning.unit === null || meaning.unit.dimension === 'money';
  if (!money || factor === undefined) return unusable('scoring.amount-unit', field, false);
  return amountOf(meaning.amount.times(factor), field, step);
}

function amountOf(amount: Decimal, field: Field, step: StepName): Amount {
  const says = message(`scoring.${step}`, { text: field.text });
  return { kind: 'amount', amount, steps: [note(step, says, { value: decimalText(amount), from: field.ref })] };
}

function unusable(key: string, field: Field, blank: boolean): Amount {
  return { kind: 'unusable', why: message(key, { text: field.text }), blank };
}
