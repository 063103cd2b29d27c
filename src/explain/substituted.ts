import type { DerivationStep } from '../scoring/derivation';

/**
 * 代入式: the formula of a step with its numbers put in, and what came out: "88.66 ÷ 100 = 0.8866", "8.866 → 8.86".
 * Null for a step that computes nothing.
 */
export function substituted({ formula, operands, value }: DerivationStep): string | null {
  if (formula === null || value === null) return null;
  const raw = operands['raw'];
  if (formula.startsWith('round(') && raw !== undefined) return `${raw} → ${value}`;
  if (Object.hasOwn(operands, formula)) return operands[formula] === value ? null : `${operands[formula]!} = ${value}`;
  const shown = withSigns(formula.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (name) => Object.hasOwn(operands, name) ? bracketed(operands[name]!) : name))
    .replaceAll(/(\(|, )\((-[\d.]+)\)(?=[,)])/g, '$1$2');
  return shown === value ? null : `${shown} = ${value}`;
}

/** 算式 in the signs of arithmetic and in the names that a spreadsheet has for functions; it has none for half to even. */
export function withSigns(formula: string): string {
  return formula
    .replaceAll(/round\(([^,]*), (half-up|truncate|up), (\d+)\)/g, (_, inner: string, mode: string, places: string) => `${FUNCTIONS[mode]!}(${inner}, ${places})`)
    .replaceAll('max(', 'MAX(')
    .replaceAll('min(', 'MIN(')
    .replaceAll('*', '×')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' - ', ' − ');
}

const FUNCTIONS: Readonly<Record<string, string>> = { 'half-up': 'ROUND', truncate: 'ROUNDDOWN', up: 'ROUNDUP' };

/** A fraction or a negative number keeps together inside a longer formula. */
function bracketed(operand: string): string {
  return operand.includes('/') || operand.startsWith('-') ? `(${operand})` : operand;
}
