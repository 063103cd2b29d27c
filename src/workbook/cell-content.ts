import { decimalOfStored, decimalText } from '../exact/decimal';
import type { CellContent } from './change-set';
import type { CellSnapshot } from './snapshot';

/** What a cell of the snapshot holds, in the words of a change: the `before` of an edit. */
export function contentOf(cell: CellSnapshot | null): CellContent {
  if (cell === null) return { kind: 'empty' };
  if (cell.formula !== null) return { kind: 'formula', formula: cell.formula, cached: cachedText(cell) };
  if (cell.value === null) return { kind: 'empty' };
  if (typeof cell.value === 'number') return numberContent(cell.value);
  if (typeof cell.value === 'boolean') return { kind: 'boolean', value: cell.value };
  if (typeof cell.value === 'string') return cell.value === '' ? { kind: 'empty' } : { kind: 'text', text: cell.value };
  return { kind: 'error', error: cell.value.error };
}

/** Two contents are the same when a person would see the same in the formula bar; a formula's cached value does not count. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'formula') return a.formula === (b as typeof a).formula;
  return JSON.stringify(a) === JSON.stringify(b);
}

function numberContent(stored: number): CellContent {
  const value = decimalOfStored(stored);
  return value === null ? { kind: 'error', error: '#NUM!' } : { kind: 'number', decimal: decimalText(value) };
}

function cachedText(cell: CellSnapshot): string | null {
  if (cell.value === null) return null;
  if (typeof cell.value === 'number') return decimalText(decimalOfStored(cell.value)!);
  return typeof cell.value === 'object' ? cell.value.error : String(cell.value);
}
