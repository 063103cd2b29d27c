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
  if (a.kind === 'formula') return b.kind === 'formula' && a.formula === b.formula;
  return JSON.stringify(a) === JSON.stringify(b) || JSON.stringify(asStored(a)) === JSON.stringify(asStored(b));
}

/** Numbers have 15 digits once they are stored, a text without characters is an empty cell, and programs end lines in their own way. */
function asStored(content: CellContent): CellContent {
  if (content.kind === 'number') return numberContent(Number(content.decimal));
  if (content.kind !== 'text') return content;
  return content.text === '' ? { kind: 'empty' } : { kind: 'text', text: content.text.replaceAll(/\r\n?/g, '\n') };
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
