import { decimal, HUNDRED, ONE } from '../../exact/decimal';
import type { Field } from '../../form/evaluation-form';
import { rowName } from '../../form/row-name';
import type { CellMeaning } from '../../quantity/quantity';
import type { Check, Observation } from '../check';
import { isShareOfWhole } from '../name-words';
import { rowFacts } from '../row-facts';

/** 比率超过百分之百: 满意度, 合格率 and the like are parts of a whole and cannot be more than it. */
export const percentOverHundred: Check = {
  id: 'percent-over-hundred',
  level: 'error',
  evaluate: ({ form }) => rowFacts(form).filter(({ name }) => isShareOfWhole(name)).flatMap(({ row, name, target, actual }) => [
    ...over(row.target, target, 'target', rowName(row), name),
    ...over(row.actual, actual, 'actual', rowName(row), name),
  ]),
};

function over(cell: Field | null, meaning: CellMeaning, message: 'target' | 'actual', name: string, plain: string): Observation[] {
  return cell !== null && isOver(meaning, plain) ? [{ ref: cell.ref, message, data: { name, written: cell.text.trim() }, written: cell.text }] : [];
}

function isOver(meaning: CellMeaning, name: string): boolean {
  if (meaning.kind !== 'quantity' || (meaning.label !== null && !isShareOfWhole(meaning.label))) return false;
  if (meaning.unit?.dimension === 'ratio') return meaning.amount.times(meaning.unit.factor).greaterThan(ONE);
  // A bare number is per cent; a count of people asked would be far above a few hundred.
  return meaning.unit === null && name.endsWith('率') && meaning.amount.greaterThan(HUNDRED) && meaning.amount.lessThan(decimal('200'));
}
