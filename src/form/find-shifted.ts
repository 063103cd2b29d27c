import { isStop, type Steps } from '../exact/in-steps';
import { cellKind } from './cell-kind';
import type { TableRow } from './classify-rows';
import { fieldUnder } from './column-field';
import type { ColumnRole } from './evaluation-form';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import { columnOf } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { endsWithUnit } from './name-parts';

/**
 * 找错位行: rows whose cells stand one column off their headings. To the left: a value where the name belongs, and the
 * name one column before it. To the right: no name, a name where the target belongs, words where the weight belongs.
 * When most rows look so, the headings were misread, and no row is called shifted.
 */
export function* findShifted(grid: Grid, rows: readonly TableRow[]): Steps<ReadonlySet<number>> {
  const found: number[] = [];
  for (const [at, { row, block }] of rows.entries()) {
    if (isShiftedLeft(grid, block, row) || isShiftedRight(grid, block, row)) found.push(row);
    if (isStop(at)) yield;
  }
  return new Set(found.length * 2 > rows.length ? [] : found);
}

function isShiftedLeft(grid: Grid, block: HeadingBlock, row: number): boolean {
  const name = columnOf(block, 'level3');
  if (name === null || name.left === 0) return false;
  const field = fieldUnder(grid, name, row);
  if (field?.ref.row !== row) return false;
  if (!isValueNotName(field.text)) return false;
  const before = grid.fieldAt(row, name.left - 1);
  return before.ref.row === row && cellKind(before.text) === 'words';
}

/** 100, ≥90%, 30人; names that begin with a number (5G基站, 1.培训) are none. */
function isValueNotName(text: string): boolean {
  const kind = cellKind(text);
  if (kind === 'number') return true;
  return kind === 'value' && (/^[≥≤><=]|[%‰)]$/.test(foldHeading(text)) || endsWithUnit(text));
}

function isShiftedRight(grid: Grid, block: HeadingBlock, row: number): boolean {
  const name = columnOf(block, 'level3');
  const target = columnOf(block, 'target');
  if (name === null || target === null || target.left !== name.right + 1) return false;
  const text = (role: ColumnRole) => fieldUnder(grid, columnOf(block, role), row)?.text ?? '';
  if (text('level3').trim() !== '' || cellKind(text('target')) !== 'words') return false;
  const weight = cellKind(text('weight'));
  const values = [text('actual'), text('score')].map(cellKind);
  const slipped = cellKind(text('reason')) === 'number' || values.some((kind) => kind === 'number' || kind === 'value');
  return (weight === 'words' || weight === 'value' || (weight === 'number' && cellKind(text('reason')) === 'number')) && slipped;
}
