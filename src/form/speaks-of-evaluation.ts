import type { Grid } from './grid';
import { hasRole } from './heading-block';
import type { ReadPiece } from './read-piece';

/**
 * 像不像自评: two levels of indicators, funds, a project or a title with 自评 set a form apart from any table of targets
 * and results, such as the yearly aims of an employee. Pieces without a table are judged when sheets are joined.
 */
export function speaksOfEvaluation(grid: Grid, { piece, funds, project, title }: ReadPiece): boolean {
  const [table] = piece.tables;
  if (table === undefined || funds.length > 0 || project !== null) return true;
  if (LEVELS.filter((role) => hasRole(table, role)).length > 1) return true;
  return title !== null && grid.hitsOf(title.ref.row).some(({ left, word }) => left === title.ref.column && word.means.has('title'));
}

const LEVELS = ['level1', 'level2', 'level3'] as const;
