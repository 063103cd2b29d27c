import { isGradeLabel } from './classify-rows';
import type { TableRow } from './classify-rows';
import type { GradeCell } from './evaluation-form';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import { columnOf } from './heading-block';
import { GRADES } from './heading-words';
import type { Hit } from './text-cell';

/** 读等级: beside its label, behind the label in the same cell, or unlabelled in the total row. */
export function readGrade(grid: Grid, rows: readonly TableRow[], total: TableRow | null, infoHits: readonly Hit[]): GradeCell | null {
  const right = Math.max(...rows[0]!.block.columns.map((column) => column.right));
  const labels = [...rows.filter(({ kind }) => kind === 'grade' || kind === 'total').flatMap(({ hits }) => hits).toReversed(), ...infoHits];
  for (const hit of labels.filter(isGradeLabel)) {
    const cell = behindLabel(grid, hit, right) ?? besideLabel(grid, hit, right);
    if (cell !== null) return cell;
  }
  return total === null ? null : inTotalRow(grid, total);
}

/** "自评绩效等级:优", or the same label blank at the right edge, where no cell is left for the grade. */
function behindLabel(grid: Grid, hit: Hit, right: number): GradeCell | null {
  const field = grid.fieldAt(hit.top, hit.left);
  const colon = field.text.search(/[:：]/);
  if (colon < 0) return null;
  const prefix = field.text.slice(0, colon + 1);
  const grade = field.text.slice(colon + 1).trim();
  if (grade === '' && hit.right < right) return null;
  return { field, prefix, grade };
}

function besideLabel(grid: Grid, hit: Hit, right: number): GradeCell | null {
  if (hit.right >= right) return null;
  const field = grid.fieldAt(hit.top, hit.right + 1);
  // A formula never computed shows no grade yet.
  const grade = field.cell?.value === null ? '' : field.text.trim();
  if (grade.length > 20 || /[□☐☑√]/.test(grade) || field.ref.row !== hit.top) return null;
  return { field, prefix: null, grade };
}

/** 总分 | 100 | 95 | 优: the grade stands behind the score without a label. */
function inTotalRow(grid: Grid, { row, block }: TableRow): GradeCell | null {
  const score = columnOf(block, 'score');
  if (score === null) return null;
  const cell = grid.textsOf(row).find(({ left, text }) => left > score.right && GRADES.has(foldHeading(text.slice(0, 20))));
  return cell === undefined ? null : { field: grid.fieldAt(row, cell.left), prefix: null, grade: cell.text.trim() };
}
