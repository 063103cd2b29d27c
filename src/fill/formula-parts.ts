import type { Rounding } from '../exact/round';
import type { Field } from '../form/evaluation-form';
import type { ComputedCell } from '../scoring/computed-cells';
import { type CellRef, formulaRef } from '../workbook/cell-ref';

/** A field as a formula names it, when its cell holds a number a formula can use; else null. */
export function numberCell(field: Field | null, at: CellRef): string | null {
  return field === null || typeof field.cell?.value !== 'number' ? null : formulaRef(field.ref, at.sheet);
}

/** Percentages are stored as ratios; two cells compare only when both are, or neither is. */
export function isPercentCell(field: Field): boolean {
  return field.cell?.format.includes('%') === true;
}

/** Whether the number a computed cell is to hold will show as a percentage: by its own format, or by the one it is given. */
export function willShowPercent({ field, format }: ComputedCell): boolean {
  return format === null ? isPercentCell(field) : format.includes('%');
}

/**
 * 修约 of a formula's result; null for half-even, which no function common to the three programs gives. A program's
 * TRUNC and ROUNDUP see binary noise (9.78 as 9.7799…), so the noise is rounded off first, far behind the last place.
 */
export function roundedFormula(formula: string, { mode, places }: Rounding): string | null {
  switch (mode) {
    case 'half-up':
      return `ROUND(${formula},${places})`;
    case 'truncate':
      return `TRUNC(ROUND(${formula},9),${places})`;
    case 'up':
      return `ROUNDUP(ROUND(${formula},9),${places})`;
    case 'half-even':
      return null;
  }
}
