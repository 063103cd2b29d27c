import type { CellSnapshot } from '../workbook/snapshot';
import type { MergedAreaAt } from './merged-areas';

/** 有无内容: whether any of the cells of one row shows something and is not covered by a merged area. */
export function showsAnything(cells: readonly CellSnapshot[], start: number, end: number, mergedAt: MergedAreaAt): boolean {
  for (let at = start; at < end; at += 1) {
    const cell = cells[at]!;
    if (!isPlainNumber(cell) && isBlank(cell.text)) continue;
    const area = mergedAt(cell.row, cell.column);
    if (area === null || (area.top === cell.row && area.left === cell.column)) return true;
  }
  return false;
}

/** Formats under which every number shows a figure and nothing that could be a label. */
const PLAIN_NUMBER = /^(?:General|(?:#,##)?0(?:\.0+)?%?(?:_.)?)$/;

/** Known to show a figure without asking for its text: formatting numbers is the costly part of reading a cell. */
export function isPlainNumber({ value, format }: CellSnapshot): boolean {
  return typeof value === 'number' && PLAIN_NUMBER.test(format);
}

/** Blank to the eye. Looks at the first signs only: a cell of a thousand blanks is rare and may count as text. */
export function isBlank(text: string): boolean {
  return text.length < 1000 && text.trim() === '';
}
