import type { CellSnapshot, StoredValue } from '../../../workbook/snapshot';
import { shownText } from '../../shown-text';

/** 一格所载: what Excel answers for one cell. */
export interface CellAnswer {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string;
  readonly text: string;
  readonly format: string;
}

/** A cell as Excel tells it; null where it is empty and General. */
export function readCell(row: number, column: number, { value, formula, type, text, format }: CellAnswer): CellSnapshot | null {
  const source = formulaOf(value, formula);
  // A formula that gave an empty text has a type; one that was never computed has none.
  const stored = value === '' && (source === null || type === 'Empty') ? null : storedValue(value, type);
  if (stored === null && source === null && format === 'General') return null;
  return { row, column, value: stored, text: stored === null ? shownText(null, source, format, false) : shown(stored, text, format), formula: source, format };
}

/** Excel tells a text such as "=1+1" without its apostrophe, but a formula never comes out as its own source. */
function formulaOf(value: unknown, formula: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}

/** A number in a column that is too narrow for it shows as "#" all along; what it would show is told. */
function shown(stored: StoredValue, text: string, format: string): string {
  return typeof stored === 'number' && /^#+$/.test(text) ? shownText(stored, null, format, false) : text.replaceAll(/\r\n?/g, '\n');
}

function storedValue(value: unknown, type: string): StoredValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return type === 'Error' ? { error: text } : text;
}
