import type { CellSnapshot } from '../../../workbook/snapshot';
import { shownText } from '../../shown-text';
import { type Doubts, formulaOf, storedValue } from './stored-value';

/** 一格所载: what WPS answers for one cell. */
export interface CellAnswer {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
}

/** A cell as WPS tells it; null where it is empty and General. WPS tells shown texts only one by one, so they are worked out. */
export function readCell(row: number, column: number, { value, formula, format }: CellAnswer, date1904: boolean, doubts: Doubts): CellSnapshot | null {
  const source = formulaOf(value, formula);
  const stored = storedValue(value, formula, doubts);
  if (stored === null && source === null && format === 'General') return null;
  return { row, column, value: stored, text: shownText(stored, source, format, date1904), formula: source, format };
}
