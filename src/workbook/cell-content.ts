import { decimalOfStored, decimalText } from '../exact/decimal';
import type { CellContent } from './change-set';
import type { CellSnapshot, StoredValue } from './snapshot';

/** What a cell of the snapshot holds, in the words of a change: the `before` of an edit. */
export function contentOf(cell: CellSnapshot | null): CellContent {
  if (cell === null) return { kind: 'empty' };
  if (cell.formula !== null) return formulaContent(cell.formula, cell.value);
  if (cell.value === null) return { kind: 'empty' };
  if (typeof cell.value === 'number') return numberContent(cell.value);
  if (typeof cell.value === 'boolean') return { kind: 'boolean', value: cell.value };
  if (typeof cell.value === 'string') return cell.value === '' ? { kind: 'empty' } : { kind: 'text', text: cell.value };
  return { kind: 'error', error: cell.value.error };
}

const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

/** 缓存值: what a formula shows until it is calculated again, as the cell stores it. */
export function cachedValue({ cached, cachedAs }: Extract<CellContent, { kind: 'formula' }>): StoredValue {
  if (cached === null || cachedAs === 'text') return cached;
  if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(cached)) return Number(cached);
  if (cached === 'true' || cached === 'false') return cached === 'true';
  return ERRORS.has(cached) ? { error: cached } : cached;
}

/** What a cell stores that holds this content; `formula` without the leading "=". */
export function storedContent(content: CellContent): { readonly value: StoredValue; readonly formula: string | null } {
  switch (content.kind) {
    case 'empty':
      return { value: null, formula: null };
    case 'number':
      return { value: Number(content.decimal), formula: null };
    case 'text':
      return { value: content.text === '' ? null : content.text, formula: null };
    case 'boolean':
      return { value: content.value, formula: null };
    case 'error':
      return { value: { error: content.error }, formula: null };
    case 'formula':
      return { value: cachedValue(content), formula: content.formula };
  }
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

function formulaContent(formula: string, value: StoredValue): CellContent {
  const content = { kind: 'formula', formula, cached: cachedText(value) } as const;
  return typeof value === 'string' && typeof cachedValue(content) !== 'string' ? { ...content, cachedAs: 'text' } : content;
}

function cachedText(value: StoredValue): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return decimalText(decimalOfStored(value)!);
  return typeof value === 'object' ? value.error : String(value);
}
