import type { ReviewSubject } from '../../review/check';
import type { ComputedCell } from '../../scoring/computed-cells';
import { contentOf } from '../../workbook/cell-content';
import type { CellEdit } from '../../workbook/change-set';
import { type CellGroup, groupOf } from './exercise-choice';
import { ruledCells } from './ruled-cells';
import { type Seeded, shuffled } from './seeded';

/** 留空: which computed cells are asked, in the order of the form. */
export function cellsToBlank(subject: ReviewSubject, groups: readonly CellGroup[], count: number | null, random: Seeded): readonly ComputedCell[] {
  const fitting = ruledCells(subject).filter(({ kind }) => groups.includes(groupOf(kind)));
  if (count === null || count >= fitting.length) return fitting;
  const picked = new Set(shuffled(fitting, random).slice(0, count));
  return fitting.filter((cell) => picked.has(cell));
}

/** A label that stands in the same cell stays: "自评绩效等级:". */
export function blanking(cell: ComputedCell): CellEdit | null {
  const before = contentOf(cell.field.cell);
  const prefix = cell.kind === 'grade' ? cell.label : '';
  const after = prefix === '' ? { kind: 'empty' as const } : { kind: 'text' as const, text: prefix };
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  return { ref: cell.field.ref, before, after, format: null, formatBefore: null };
}
