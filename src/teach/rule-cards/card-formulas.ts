import type { DerivationStep, StepName } from '../../scoring/derivation';
import { message, type Message } from '../../wording/message';
import type { CardFormula, WorkedRow } from './rule-card';

/** 公式 of the rows of a card, each once, in the order a value passes them. */
export function formulasOf(rows: readonly WorkedRow[], order: readonly StepName[] = ORDER): readonly CardFormula[] {
  const steps = rows.flatMap(({ derivation }) => derivation).filter(({ step, formula }) => formula !== null && order.includes(step));
  const once = [...new Map(steps.map((step) => [`${step.step} ${step.formula!}`, step])).values()];
  const rate = once.find(({ step }) => step === 'rate');
  return once.sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
    .map((step) => ({ what: whatOf(step), step: step.step, formula: step.formula!, rate: rate === undefined ? null : rateOf(rate.formula!) }));
}

const ORDER: readonly StepName[] = ['read-adjustment', 'rate', 'raw', 'deduct', 'cap', 'floor', 'round'];

/** A score by what was found of the row; other numbers by their names. */
function whatOf({ step, formula, says }: DerivationStep): Message {
  switch (step) {
    case 'read-weight':
      return message('teachcard.what-weight');
    case 'read-adjustment':
      return message('teachcard.what-adjustment');
    case 'rate':
      return rateOf(formula!);
    case 'round':
      return message('teachcard.what-score');
    default:
      return says;
  }
}

function rateOf(formula: string): Message {
  if (formula.includes('spent')) return message('teachcard.what-execution-rate');
  return message(formula.includes('adjustment') ? 'teachcard.what-adjustment-rate' : 'teachcard.what-completion-rate');
}
