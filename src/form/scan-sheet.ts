import type { SheetSnapshot } from '../workbook/snapshot';
import type { WordClass } from './heading-words';
import type { WordReader } from './recognise-word';

/** Words that a table heading of any known kind has at least one of. */
const TELLING: ReadonlySet<WordClass> = new Set([
  'level1', 'level2', 'level3', 'level', 'target', 'actual', 'spent', 'budget', 'initial', 'person', 'project',
]);

/**
 * 初扫: the rows that hold known words, ascending; null when the sheet cannot hold anything we know, so that a book of
 * two hundred other sheets costs no more than looking at each text once.
 */
export function scanSheet({ cells }: SheetSnapshot, read: WordReader): readonly number[] | null {
  const rows: number[] = [];
  let inRow = 0;
  let telling = false;
  let promising = false;
  for (const cell of cells) {
    if (typeof cell.value !== 'string' || cell.value === '') continue;
    const word = read(cell.text);
    if (word === null) continue;
    if (rows.at(-1) !== cell.row) {
      rows.push(cell.row);
      inRow = 0;
      telling = false;
    }
    inRow += 1;
    telling ||= [...word.means.keys()].some((means) => TELLING.has(means));
    promising ||= telling && inRow > 1;
  }
  return promising ? rows : null;
}
