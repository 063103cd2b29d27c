import { decimalOfStored, decimalText } from '../../exact/decimal';
import { absolute, compare, minus, type Ratio, ratio, ratioOf } from '../../exact/ratio';
import { round } from '../../exact/round';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { formFormulas, type FormFormula } from '../form-formulas';
import { computeFormula } from '../formula/compute-formula';
import { formCells, type FormCells } from '../formula/form-cells';

/** 公式结果过期: what the cell shows is not what its formula gives over the cells as they are now. */
export const formulaStale: Check = {
  id: 'formula-stale',
  level: 'error',
  evaluate: (subject) => {
    const formulas = formFormulas(subject);
    if (formulas.length === 0) return INAPPLICABLE;
    const cells = formCells(subject.form);
    return formulas.flatMap((formula) => stale(formula, cells));
  },
};

function stale({ kind, field, label, expression }: FormFormula, cells: FormCells): Observation[] {
  const shown = field.cell!.value;
  if (expression === null || (typeof shown !== 'number' && typeof shown !== 'string')) return [];
  const value = computeFormula(expression, cells);
  if (value === null || typeof value === 'boolean') return [];
  const now = typeof value === 'string' ? value : numberText(value);
  if (typeof shown === 'string' ? typeof value !== 'string' || value === shown : typeof value === 'string' || isSame(shown, value)) return [];
  return [{
    ref: field.ref,
    message: kind === 'grade' ? 'grade' : 'stale',
    data: { ...(kind === 'grade' ? {} : { name: label }), written: field.text.trim(), expected: now },
    expected: now,
    written: field.text,
  }];
}

/** Programs reckon in binary: digits this far behind are theirs and nobody's. */
const NOISE = ratioOf('0.000001');

function isSame(shown: number, value: Ratio): boolean {
  const stored = decimalOfStored(shown);
  if (stored === null || compare(absolute(minus(ratio(stored), value)), NOISE) <= 0) return true;
  // A workbook that reckons "with precision as displayed" stores what it shows.
  const places = stored.decimalPlaces();
  return places >= FEWEST_SHOWN && round(value, { mode: 'half-up', places }).equals(stored);
}

const FEWEST_SHOWN = 2;

function numberText(value: Ratio): string {
  return decimalText(round(value, { mode: 'half-up', places: 6 }));
}
