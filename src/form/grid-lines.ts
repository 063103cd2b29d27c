import { isStop, type Steps } from '../exact/in-steps';
import type { CellSnapshot } from '../workbook/snapshot';
import type { Field } from './evaluation-form';
import type { Hit, TextCell } from './text-cell';

/** 一行: one row of the sheet, its slice of the cells, and what has been asked about it so far. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Some text of the row is a known word. */
  marked: boolean;
  texts: readonly TextCell[] | null;
  hits: readonly Hit[] | null;
  /** By column, of the cells that are their own anchor. */
  readonly fields: (Field | undefined)[];
}

/** A row of which nothing has been asked yet. */
export function lineOf(start: number, end: number): Line {
  return { start, end, marked: false, texts: null, hits: null, fields: [] };
}

/** The rows of a sheet by their number, ascending. */
export function* linesOf(cells: readonly CellSnapshot[]): Steps<Map<number, Line>> {
  const lines = new Map<number, Line>();
  for (let start = 0; start < cells.length; ) {
    const { row } = cells[start]!;
    let end = start + 1;
    while (end < cells.length && cells[end]!.row === row) end += 1;
    lines.set(row, lineOf(start, end));
    start = end;
    if (isStop(lines.size)) yield;
  }
  return lines;
}

/** The cell of a row that stands in the column; null when none is listed. */
export function findCell(cells: readonly CellSnapshot[], { start, end }: Line, column: number): CellSnapshot | null {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  const cell = low < end ? cells[low] : undefined;
  return cell?.column === column ? cell : null;
}
