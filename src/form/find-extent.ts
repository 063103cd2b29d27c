import { cellKind } from './cell-kind';
import type { TableRow } from './classify-rows';
import type { FundLine } from './evaluation-form';
import type { Piece } from './find-boundaries';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import type { CellArea } from '../workbook/cell-ref';

/** 表的范围: from the title to the notes below the last row. */
export interface Extent {
  readonly area: CellArea;
  readonly titleRow: number | null;
}

const MOST_ROWS_ABOVE = 6;
const MOST_NOTES = 30;
const ATTACHMENT = /^附(?:件|表)[\d一二三四五六七八九十.:-]{0,6}$/;

/** Finds the extent of a piece; rows above `floor` belong to the form before it. */
export function findExtent(grid: Grid, piece: Piece, rows: readonly TableRow[], funds: readonly FundLine[], floor: number): Extent {
  const titleRow = piece.titleRow ?? titleAbove(grid, piece.top, floor);
  const top = Math.min(piece.top, titleRow ?? piece.top);
  const bottom = Math.max(bottomOf(grid, piece, rows), ...funds.slice(-1).map(({ ref }) => ref.row));
  let left = Infinity;
  let right = 0;
  for (let at = grid.indexFrom(top); at < grid.rows.length && grid.rows[at]! <= bottom; at += 1) {
    const texts = grid.textsOf(grid.rows[at]!);
    left = Math.min(left, texts[0]!.left);
    right = Math.max(right, texts.at(-1)!.right);
  }
  return { area: { top, left, bottom, right }, titleRow };
}

/** Without known title words: the highest single text above the form that is more than an attachment number. */
function titleAbove(grid: Grid, top: number, floor: number): number | null {
  let found: number | null = null;
  const start = grid.indexFrom(top) - 1;
  for (let at = start; at >= 0 && at > start - MOST_ROWS_ABOVE; at -= 1) {
    const row = grid.rows[at]!;
    if (row < floor) break;
    const texts = grid.textsOf(row);
    const [first] = texts;
    if (texts.length > 1 || first!.text.length > 80 || cellKind(first!.text) !== 'words') break;
    if (!ATTACHMENT.test(foldHeading(first!.text)) && !/^\(?(?:单位|20\d\d)/.test(foldHeading(first!.text))) found = row;
  }
  return found;
}

/** The last row that means something, and the lines of text below it. */
function bottomOf(grid: Grid, piece: Piece, rows: readonly TableRow[]): number {
  const last = rows.findLastIndex(({ kind }) => kind !== 'note');
  let bottom = Math.max(rows[last]?.row ?? 0, piece.tables.at(-1)?.bottom ?? 0);
  for (const { row } of rows.slice(last + 1, last + 1 + MOST_NOTES)) {
    if (grid.textsOf(row).some(({ text }) => cellKind(text) === 'number')) break;
    bottom = row;
  }
  return bottom;
}
