import type { DerivationStep } from '../scoring/derivation';

/**
 * 代入式: the formula of a step with its numbers put in, and what came out: "88.66 ÷ 100 = 0.8866", "8.866 → 8.86".
 * Null for a step that computes nothing.
 */
export function substituted({ formula, operands, value }: DerivationStep): string | null {
  if (formula === null || value === null) return null;
  if (formula.startsWith('round(')) return operands['raw'] === undefined ? null : `${operands['raw']} → ${value}`;
  const shown = formula
    .replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (name) => Object.hasOwn(operands, name) ? bracketed(operands[name]!) : name)
    .replaceAll('*', '×')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' - ', ' − ');
  return shown === value ? null : `${shown} = ${value}`;
}

/** A fraction or a negative number keeps together inside a longer formula. */
function bracketed(operand: string): string {
  return operand.includes('/') || operand.startsWith('-') ? `(${operand})` : operand;
}
