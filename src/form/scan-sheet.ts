import type { Steps } from '../exact/in-steps';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { WordClass } from './heading-words';
import type { Word, WordReader } from './recognise-word';
import type { Place } from './split-bands';

/** 初扫的结果: where a sheet holds known words. */
export interface ScannedSheet {
  /** Rows that hold known words, ascending. */
  readonly marked: readonly number[];
  /** Every 一级指标, in the order of the cells. */
  readonly level1: readonly Place[];
}

const CELLS_A_STEP = 4_000;

/** Words that a table heading of any known kind has at least one of. */
const TELLING: ReadonlySet<WordClass> = new Set([
  'level1', 'level2', 'level3', 'level', 'target', 'actual', 'spent', 'budget', 'initial', 'person', 'project',
]);

/**
 * 初扫: looks at every string of a sheet once; null when the sheet cannot hold anything we know, so that a book of two
 * hundred other sheets costs no more than that. Numbers and formats are not asked for.
 */
export function* scanSheet({ cells }: SheetSnapshot, read: WordReader): Steps<ScannedSheet | null> {
  const marked: number[] = [];
  const level1: Place[] = [];
  let last = -1;
  let inRow = 0;
  let telling = false;
  let promising = false;
  for (let at = 0; at < cells.length; at += 1) {
    if (at % CELLS_A_STEP === CELLS_A_STEP - 1) yield;
    const cell = cells[at]!;
    const { value } = cell;
    if (typeof value !== 'string' || value === '') continue;
    const word = read(value);
    if (word === null) continue;
    const { row, column } = cell;
    if (row !== last) {
      marked.push(row);
      last = row;
      inRow = 0;
      telling = false;
    }
    inRow += 1;
    telling ||= isTelling(word);
    promising ||= telling && inRow > 1;
    if (word.means.has('level1')) level1.push({ row, column });
  }
  return promising ? { marked, level1 } : null;
}

function isTelling({ means }: Word): boolean {
  for (const known of means.keys()) if (TELLING.has(known)) return true;
  return false;
}
