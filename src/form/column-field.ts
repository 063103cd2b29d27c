import type { Field } from './evaluation-form';
import type { Grid } from './grid';
import type { Column } from './heading-block';

/**
 * 取栏: the field of a row under a heading. A heading over several columns gives the first of them that holds
 * something. null when the cell is merged with one further left: then it belongs to the column it starts in.
 */
export function fieldUnder(grid: Grid, column: Column | null, row: number): Field | null {
  if (column === null) return null;
  let first: Field | null = null;
  for (let at = column.left; at <= Math.min(column.right, column.left + WIDEST_COLUMN); at += 1) {
    const field = grid.fieldAt(row, at);
    if (field.ref.column < column.left) continue;
    if (field.text.trim() !== '') return field;
    first ??= field;
  }
  return first;
}

const WIDEST_COLUMN = 50;
