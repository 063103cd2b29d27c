import type { Steps } from '../exact/in-steps';
import { classifyRows } from './classify-rows';
import type { TableRow } from './classify-rows';
import type { EvaluationForm, FundLine, GradeCell, Heading } from './evaluation-form';
import { collectTexts } from './collect-texts';
import { nextLandmark } from './find-boundaries';
import type { Piece } from './find-boundaries';
import { findExtent } from './find-extent';
import type { Grid } from './grid';
import type { Column } from './heading-block';
import { linkChildren } from './link-children';
import { readFundPairs } from './read-fund-pairs';
import { readFunds } from './read-funds';
import { readGoals } from './read-goals';
import { readGrade } from './read-grade';
import { readIndicators } from './read-indicators';
import { readInfo } from './read-info';
import { readSubtotals } from './read-subtotals';
import { readTotal, settleTotals, totalInHead } from './read-total';
import type { Hit } from './text-cell';

/** 读出的表块: everything one sheet says about a form, before sheets are put together. */
export interface ReadPiece extends Pick<EvaluationForm, 'range' | 'title' | 'project' | 'department' | 'unit' | 'year' | 'amountUnit' | 'headings' | 'funds' | 'goals' | 'indicators' | 'subtotals' | 'total' | 'grade' | 'texts'> {
  readonly sheet: string;
  readonly piece: Piece;
  readonly rows: readonly TableRow[];
  readonly shifted: readonly number[];
  readonly oddMerges: readonly number[];
  /** The total row has no label. */
  readonly bareTotal: boolean;
  /** The funds stand as pairs of label and value. */
  readonly fundPairs: boolean;
}

/** 读表块: one piece of one sheet, block after block. */
export function* readPiece(grid: Grid, piece: Piece, floor: number): Steps<ReadPiece> {
  const classified = piece.tables.length === 0 ? [] : yield* classifyRows(grid, piece);
  const { rows, total } = settleTotals(classified);
  const { indicators: plain, shifted, oddMerges } = yield* readIndicators(grid, rows);
  yield;
  const indicators = linkChildren(plain);
  yield;
  const tableFunds = piece.funds.flatMap((heading) => readFunds(grid, heading, nextLandmark(piece, heading.bottom) - 1));
  const pairs = tableFunds.length > 0 ? null : readFundPairs(grid, headRows(grid, piece));
  const funds: readonly FundLine[] = pairs === null ? tableFunds : [pairs];
  const { area, titleRow } = findExtent(grid, piece, rows, tableFunds, floor);
  yield;
  const bottom = piece.tables.length === 0 ? piece.bottom : area.bottom;
  return {
    ...(yield* readInfo(grid, piece, titleRow)),
    sheet: grid.sheet.name,
    range: area,
    piece,
    rows,
    shifted,
    oddMerges,
    indicators,
    funds,
    fundPairs: pairs !== null,
    goals: readGoals(grid, piece),
    headings: headingsOf(grid, piece),
    subtotals: readSubtotals(grid, rows, indicators),
    total: readTotal(grid, total) ?? (rows.length === 0 ? null : totalInHead(grid, headHits(grid, piece))),
    bareTotal: total?.kind === 'bare',
    grade: gradeOf(grid, piece, rows, total),
    texts: yield* collectTexts(grid, piece, rows, funds, area.top, bottom),
  };
}

const MOST_INFO_ROWS = 60;

/** Rows above the first heading; amounts beside their labels may stand on any of them. */
function headRows(grid: Grid, { top, bottom, tables, goalRows }: Piece): readonly number[] {
  const end = Math.min(tables[0]?.top ?? bottom + 1, goalRows[0]?.row ?? Infinity);
  const from = grid.indexFrom(top);
  return grid.rows.slice(from, Math.min(grid.indexFrom(end), from + MOST_INFO_ROWS));
}

/** Known words above the indicator table, outside the fund headings. */
function headHits(grid: Grid, piece: Piece): readonly Hit[] {
  const funds = new Set(piece.funds.map(({ top }) => top));
  return headRows(grid, piece).filter((row) => !funds.has(row)).flatMap((row) => grid.hitsOf(row));
}

function gradeOf(grid: Grid, piece: Piece, rows: readonly TableRow[], total: TableRow | null): GradeCell | null {
  if (rows.length === 0) return null;
  return readGrade(grid, rows, total, headHits(grid, piece));
}

function headingsOf(grid: Grid, piece: Piece): readonly Heading[] {
  const heading = ({ role, row, left, text }: Column): Heading => ({ role, ref: { sheet: grid.sheet.name, row, column: left }, text });
  return [...piece.funds, ...piece.tables].flatMap(({ columns }) => columns.map(heading));
}
