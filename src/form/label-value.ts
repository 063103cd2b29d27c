import type { Field } from './evaluation-form';
import type { Grid } from './grid';
import type { Hit } from './text-cell';

/** 标签的值: what stands behind the colon of the label, or else in the cell to its right. */
export function labelValue(grid: Grid, hit: Hit): Field {
  const own = grid.fieldAt(hit.top, hit.left);
  if (hit.word.after === null || hit.word.after === '') return grid.fieldAt(hit.top, hit.right + 1);
  const colon = own.text.search(/[:：]/);
  return { ...own, text: own.text.slice(colon + 1).trim() };
}
