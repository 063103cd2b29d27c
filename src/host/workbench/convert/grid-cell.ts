import type { ICellData, IStyleData } from '@univerjs/core';
import { parseValue } from 'numfmt';
import type { CellSnapshot, StoredValue } from '../../../workbook/snapshot';
import { DAYS_TO_1904, showsDate } from './calendar';
import { canCalculate, gridFormula } from './grid-formula';
import { linesOfText } from './text-lines';

/** 值的类型 by the grid's numbers. "Forced" text is not taken for a number when somebody walks through the cell. */
export const GRID_TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** 单元格 as the grid holds it, without its style. */
export function gridCell(cell: CellSnapshot, date1904: boolean, style: IStyleData): ICellData {
  const { value, formula, format } = cell;
  const stored = date1904 && typeof value === 'number' && showsDate(format) ? value + DAYS_TO_1904 : value;
  // What no program ever calculated and the grid cannot either, such as 100(%), is read by people as it is written.
  if (formula !== null && value === null && !canCalculate(formula)) return { v: `=${formula}`, t: GRID_TYPE.forcedText };
  if (formula !== null) return { f: gridFormula(formula), ...valueOf(stored, format) };
  // The grid drops line ends from plain text, and keeps them in a small document.
  return typeof stored === 'string' && /[\r\n]/.test(stored) ? linesOfText(stored, style) : valueOf(stored, format);
}

function valueOf(value: StoredValue, format: string): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: GRID_TYPE.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: GRID_TYPE.boolean };
  if (typeof value === 'object') return { v: value.error, t: GRID_TYPE.text };
  return { v: value, t: readsAsOther(value, format) ? GRID_TYPE.forcedText : GRID_TYPE.text };
}

const MAY_BE_OTHER = /^[\s+\-(.$¥￥€£]*[\d０-９]|^(?:true|false)$/i;
const LONGEST_NUMBER = 64;

/**
 * Text that typing would turn into something else: a number, a date, a truth value, a formula. Even making such a cell
 * bold turns it in the grid, unless it is forced. A cell with the format of text needs no force and shows it as a sign.
 */
function readsAsOther(text: string, format: string): boolean {
  if (format === '@') return false;
  if (/^[=＝'＇]/.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text)))) return true;
  return text.length <= LONGEST_NUMBER && MAY_BE_OTHER.test(text) && parseValue(text.normalize('NFKC')) !== undefined;
}
