import { surest } from './surest-hit';
import type { EvaluationForm } from './evaluation-form';
import type { Grid } from './grid';
import { nextLandmark } from './find-boundaries';
import type { Piece } from './find-boundaries';
import type { Hit } from './text-cell';

type Goal = EvaluationForm['goals'][number];

const MOST_GOALS = 60;

/** 读总体目标: 预期目标 beside 实际完成情况, row by row down to the next heading. */
export function readGoals(grid: Grid, piece: Piece): readonly Goal[] {
  return piece.goalRows.flatMap(({ row, hits }) => {
    return readBlock(grid, row, hits, nextLandmark(piece, row));
  });
}

function readBlock(grid: Grid, row: number, hits: readonly Hit[], next: number): Goal[] {
  const achieved = surest(hits.filter(({ word }) => !word.means.has('goal')), 'achieved') ?? surest(hits, 'achieved')!;
  const expected = surest(hits.filter((hit) => hit !== achieved), 'goal');
  const reason = surest(hits, 'reason');
  if (expected === null) return [];
  const goals: Goal[] = [];
  for (let at = grid.indexFrom(row + 1); at < grid.rows.length && goals.length < MOST_GOALS; at += 1) {
    const below = grid.rows[at]!;
    if (below >= next) break;
    const cell = grid.fieldAt(below, expected.left);
    if (grid.areaAt(below, expected.left).right >= achieved.left && expected.left < achieved.left) break;
    if (cell.ref.row !== below || cell.ref.column < expected.left || cell.text.trim() === '') continue;
    goals.push({
      expected: cell,
      achieved: grid.fieldAt(below, achieved.left),
      reason: reason === null ? null : grid.fieldAt(below, reason.left),
    });
  }
  return goals;
}
