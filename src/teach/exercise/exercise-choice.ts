import type { ComputedKind } from '../../scoring/computed-cells';
import type { PlantId } from './plant/plants';

/** 留空的种类, as a person picks them. */
export type CellGroup = 'scores' | 'rates' | 'subtotals' | 'total' | 'grade';

export const CELL_GROUPS: readonly CellGroup[] = ['scores', 'rates', 'subtotals', 'total', 'grade'];

/** 出题方式: which computed cells are emptied (`count` of them, null: all), or which errors are planted. */
export type ExerciseChoice =
  | { readonly kind: 'blank'; readonly groups: readonly CellGroup[]; readonly count: number | null }
  | { readonly kind: 'errors'; readonly plants: readonly PlantId[]; readonly count: number };

/** 练习编号 run from 1 to this. */
export const LAST_SEED = 9999;
/** More errors in one form are no exercise any more. */
export const MOST_ERRORS = 20;
/** So many cells nobody fills in; a record with more is none of ours. */
export const MOST_TASKS = 2_000;

export function groupOf(kind: ComputedKind): CellGroup {
  switch (kind) {
    case 'fund-score':
    case 'indicator-score':
      return 'scores';
    case 'fund-rate':
    case 'adjustment-rate':
    case 'completion-rate':
      return 'rates';
    case 'subtotal':
      return 'subtotals';
    case 'total':
    case 'grade':
      return kind;
  }
}

/** 每格的分数, all even, so that half points are whole. A planted error counts like a score. */
export function pointsOf(kind: ComputedKind): number {
  return POINTS[groupOf(kind)];
}

const POINTS: Readonly<Record<CellGroup, number>> = { scores: 4, rates: 2, subtotals: 2, total: 4, grade: 2 };
export const ERROR_POINTS = 4;
