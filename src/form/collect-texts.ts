import { isStop, type Steps } from '../exact/in-steps';
import type { TableRow } from './classify-rows';
import { cellKind } from './cell-kind';
import type { Field, FundLine } from './evaluation-form';
import type { Piece } from './find-boundaries';
import { nextLandmark } from './find-boundaries';
import type { Grid } from './grid';
import type { HeadingBlock } from './heading-block';

/** 收集文字: titles, labels, notes and conclusions between two rows; values, indicator names and goals are left out. */
export function* collectTexts(
  grid: Grid, piece: Piece, rows: readonly TableRow[], funds: readonly FundLine[], top: number, bottom: number,
): Steps<readonly Field[]> {
  const kinds = new Map(rows.map((row) => [row.row, row]));
  const goals = goalRows(grid, piece);
  const amounts = new Set(funds.map(({ ref }) => ref.row));
  const found: Field[] = [];
  let fund = -1;
  for (let at = grid.indexFrom(top); at < grid.rows.length && grid.rows[at]! <= bottom; at += 1) {
    if (isStop(at)) yield;
    const row = grid.rows[at]!;
    if (goals.has(row)) continue;
    while ((piece.funds[fund + 1]?.bottom ?? Infinity) < row) fund += 1;
    const edge = labelEdge(kinds.get(row), amounts.has(row) ? piece.funds[fund] : undefined);
    for (const { left, text } of grid.textsOf(row)) if (left <= edge && cellKind(text) !== 'number') found.push(grid.fieldAt(row, left));
  }
  return found;
}

/** Rightmost column that holds labels on this row. */
function labelEdge(tableRow: TableRow | undefined, funds: HeadingBlock | undefined): number {
  if (tableRow !== undefined && tableRow.kind !== 'note' && tableRow.kind !== 'repeat') {
    if (tableRow.kind !== 'indicator') return Infinity;
    const labels = tableRow.block.columns.filter(({ role }) => role === 'level1' || role === 'level2');
    return Math.max(-1, ...labels.map(({ right }) => right));
  }
  if (funds === undefined) return Infinity;
  return Math.min(...funds.columns.filter(({ role }) => AMOUNTS.has(role)).map(({ left }) => left)) - 1;
}

const AMOUNTS: ReadonlySet<string> = new Set(['initial', 'budget', 'spent', 'adjustment']);

const MOST_GOAL_ROWS = 100;

function goalRows(grid: Grid, piece: Piece): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { row } of piece.goalRows) {
    const start = grid.indexFrom(row + 1);
    const end = Math.min(grid.indexFrom(nextLandmark(piece, row)), start + MOST_GOAL_ROWS);
    for (const at of grid.rows.slice(start, end)) rows.add(at);
  }
  return rows;
}
