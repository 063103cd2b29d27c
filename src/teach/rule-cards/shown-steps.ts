import type { DerivationStep, StepName } from '../../scoring/derivation';
import type { WorkedRow } from './rule-card';

/** 代入的步骤 of a row: what it is compared by, and what was computed. Cells that were only read stand in the row already. */
export function shownSteps({ derivation }: WorkedRow): readonly DerivationStep[] {
  const onlyWeight = derivation.every(({ step }) => step === 'read-weight');
  return derivation.filter(({ step, operands, value }) => {
    if (step === 'round') return operands['raw'] !== value;
    return SHOWN.has(step) || (step === 'read-weight' && onlyWeight);
  });
}

const SHOWN: ReadonlySet<StepName> = new Set(['kind', 'rule', 'rate', 'band', 'level', 'raw', 'cap', 'floor', 'deduct', 'judged', 'add', 'grade']);
