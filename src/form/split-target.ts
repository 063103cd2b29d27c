import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import { columnOf } from './heading-block';
import type { Column, HeadingBlock } from './heading-block';

const SIGN = /^(?:[≥≤><=]|定性|定量|大于|小于|等于|大于等于|小于等于|不低于|不超过)$/;
const MOST_SAMPLES = 200;

/** 拆分目标列: one heading 年度指标值 over unmerged cells "≥" | "90" | "%" stands for three columns. Other headings stay as they are. */
export function splitTarget(grid: Grid, block: HeadingBlock, rows: readonly number[]): HeadingBlock {
  const target = columnOf(block, 'target');
  if (target === null || target.right === target.left || target.right - target.left > 2) return block;
  if (columnOf(block, 'sign') !== null || columnOf(block, 'unit') !== null) return block;
  const samples = rows.slice(0, MOST_SAMPLES);
  const textsAt = (column: number) => samples
    .filter((row) => grid.areaAt(row, column).left === column && grid.areaAt(row, column).right === column)
    .map((row) => foldHeading(grid.textAt(row, column).slice(0, 40)))
    .filter((text) => text !== '');
  const columns = Array.from({ length: target.right - target.left + 1 }, (_, at) => target.left + at);
  const texts = columns.map(textsAt);
  if (texts.filter((list) => list.length > 0).length < 2) return block;
  const signs = texts[0]!.length > 0 && texts[0]!.every((text) => SIGN.test(text));
  const units = texts.at(-1)!.length > 0 && texts.at(-1)!.every((text) => !/\d/.test(text) && text.length < 9);
  if (!signs && !units) return block;
  const parts: readonly Column[] = columns.map((column, at) => ({
    ...target,
    left: column,
    right: column,
    role: signs && at === 0 ? 'sign' : units && at === columns.length - 1 ? 'unit' : 'target',
  }));
  return { ...block, columns: block.columns.flatMap((column) => column === target ? parts : [column]) };
}
