import type { ICellData, IStyleData } from '@univerjs/core';
import { parseValue } from 'numfmt';
import type { CellSnapshot, StoredValue } from '../../../workbook/snapshot';
import { DAYS_TO_1904, showsDate } from './calendar';
import { gridFormula } from './grid-formula';
import { linesOfText } from './text-lines';

/** 值的类型 by the grid's numbers. "Forced" text is not taken for a number when somebody walks through the cell. */
export const GRID_TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** 单元格 as the grid holds it, without its style. */
export function gridCell(cell: CellSnapshot, date1904: boolean, style: IStyleData): ICellData {
  const { value, formula, format } = cell;
  const stored = date1904 && typeof value === 'number' && showsDate(format) ? value + DAYS_TO_1904 : value;
  if (formula !== null) return { f: gridFormula(formula), ...valueOf(stored) };
  if (typeof stored !== 'string') return valueOf(stored);
  // The grid drops line ends from plain text, and keeps them in a small document.
  if (stored.includes('\n') || stored.includes('\r')) return linesOfText(stored, style);
  return { v: stored, t: readsAsOther(stored, format) ? GRID_TYPE.forcedText : GRID_TYPE.text };
}

function valueOf(value: StoredValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: GRID_TYPE.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: GRID_TYPE.boolean };
  return { v: typeof value === 'string' ? value : value.error, t: GRID_TYPE.text };
}

const MAY_BE_OTHER = /^[\s+\-(.$¥￥€£]*[\d０-９]|^\s*(?:true|false)\s*$|^[=＝'＇]/i;
const LONGEST_NUMBER = 64;

/** Text that typing would turn into something else: a number, a date, a truth value, a formula. */
function readsAsOther(text: string, format: string): boolean {
  if (format === '@' || text.length > LONGEST_NUMBER || !MAY_BE_OTHER.test(text)) return false;
  return /^[=＝'＇]/.test(text) || parseValue(text.normalize('NFKC')) !== undefined;
}
