import { foldHeading } from './fold-heading';
import type { Grid } from './grid';

const ORDINALS = new Set(['甲', '乙', '丙', '丁', '栏次', '栏号', '列次']);

/** 栏次行: column numbers "1 | 2 | 3 …" below a heading; they are no values. */
export function isIndexRow(grid: Grid, row: number): boolean {
  const texts = grid.textsOf(row);
  if (texts.length < 4 || texts.length > 40) return false;
  let last = 0;
  for (const { text } of texts) {
    const folded = text.length > 8 ? text : foldHeading(text);
    if (ORDINALS.has(folded)) continue;
    const number = /^\(?(\d{1,2})\)?$/.exec(folded)?.[1];
    if (number === undefined || Number(number) !== last + 1) return false;
    last += 1;
  }
  return last > 2;
}
