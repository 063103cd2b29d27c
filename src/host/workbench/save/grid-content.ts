import type { ICellData } from '@univerjs/core';
import { decimalOfStored, decimalText, parseDecimal } from '../../../exact/decimal';
import { cachedValue } from '../../../workbook/cell-content';
import type { CellContent } from '../../../workbook/change-set';
import { DAYS_TO_1904 } from '../convert/calendar';
import { GRID_TYPE } from '../convert/grid-cell';
import { textOfDocument } from '../convert/text-lines';
import { fileFormula } from './file-formula';

/** 错误值 that a person may type and a cell then holds as such. */
const ERRORS: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

/** 单元格内容 behind a cell of the grid. `formula` is resolved; `early` says that the file counts its days from 1904 here. */
export function gridContent(cell: ICellData, formula: string | null, early: boolean): CellContent {
  if (formula !== null) return formulaContent(fileFormula(formula), valueContent(cell, false));
  if (cell.p?.body !== undefined) return textContent(textOfDocument(cell.p));
  return valueContent(cell, early);
}

function valueContent({ v, t }: ICellData, early: boolean): CellContent {
  if (v === null || v === undefined || v === '') return { kind: 'empty' };
  if (t === GRID_TYPE.boolean || typeof v === 'boolean') return { kind: 'boolean', value: isTrue(v) };
  if (typeof v === 'number' && t !== GRID_TYPE.text && t !== GRID_TYPE.forcedText) return numberContent(early ? v - DAYS_TO_1904 : v);
  const text = String(v);
  if (t === GRID_TYPE.number) return parseDecimal(text) === null ? textContent(text) : numberContent(early ? Number(text) - DAYS_TO_1904 : Number(text));
  return t !== GRID_TYPE.forcedText && ERRORS.has(text) ? { kind: 'error', error: text } : textContent(text);
}

/** People see 15 digits: a typed "95%" is 0.9500000000000001 in the grid. */
function numberContent(stored: number): CellContent {
  const value = decimalOfStored(stored);
  return value === null ? { kind: 'error', error: '#NUM!' } : { kind: 'number', decimal: decimalText(value) };
}

function textContent(text: string): CellContent {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** With its last result, spelled as a change spells it. */
function formulaContent(formula: string, result: CellContent): CellContent {
  const content = { kind: 'formula', formula, cached: resultText(result) } as const;
  return result.kind === 'text' && typeof cachedValue(content) !== 'string' ? { ...content, cachedAs: 'text' } : content;
}

function resultText(result: CellContent): string | null {
  switch (result.kind) {
    case 'number':
      return result.decimal;
    case 'text':
      return result.text;
    case 'boolean':
      return String(result.value);
    case 'error':
      return result.error;
    default:
      return null;
  }
}

function isTrue(value: string | number | boolean): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:true|1)$/i.test(value));
}
