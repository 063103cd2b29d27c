import type { ColumnRole } from './evaluation-form';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import type { Column, Label } from './heading-block';
import type { WordClass } from './heading-words';

/**
 * 定列: which column plays which role when several labels could. The surest word of a meaning wins; a second score
 * column is the reviewer's, for what is not known to be the unit's own is never written.
 */
export function resolveColumns(grid: Grid, labels: readonly Label[], bottom: number): readonly Column[] {
  const roles = new Map<Label, ColumnRole>();
  let free = labels;
  const give = (role: ColumnRole, given: Label | null) => {
    if (given === null) return;
    roles.set(given, role);
    free = free.filter((label) => label !== given);
  };
  for (const label of labels) if (label.means.has('review')) give('review', label);
  for (const role of LEVELS) give(role, surest(free, role, 'first'));
  if (![...roles.values()].includes('level1')) give('level1', surest(free, 'level-kind', 'first'));
  give('sign', surest(free, 'sign', 'first'));
  give('unit', surest(free, 'unit', 'first'));
  give('target', surest(free, 'target', 'first'));
  give('actual', surest(free, 'actual', 'first'));
  give('rate', surest(free, 'completion-rate', 'first'));
  give('score', ownScore(free));
  give('weight', surest(behindLevels(free, roles), 'weight', 'last'));
  for (const label of free) if (label.means.has('score') && !label.means.has('weight')) give('review', label);
  give('reason', surest(free, 'reason', 'first') ?? surest(free, 'remark', 'first'));
  for (const label of free) if (label.means.has('remark') || label.means.has('reason')) give('note', label);
  for (const label of free) if (label.means.has('method')) give('method', label);
  const columns = labels.map((label): Column => ({ role: roles.get(label) ?? 'ignored', left: label.left, right: label.right, row: label.top, text: label.text, guessed: label.guessed }));
  return columns.flatMap((column) => spreadLevels(grid, columns, labels, column, bottom));
}

const LEVELS = ['level1', 'level2', 'level3'] as const;

function surest(labels: readonly Label[], means: WordClass, among: 'first' | 'last'): Label | null {
  let best: Label | null = null;
  for (const label of labels) {
    const rank = label.means.get(means);
    if (rank === undefined) continue;
    const known = best === null ? Infinity : best.means.get(means)!;
    if (rank < known || (rank === known && among === 'last')) best = label;
  }
  return best;
}

/** Weights between the level columns belong to the levels; the indicator's own stands behind the last of them. */
function behindLevels(labels: readonly Label[], roles: ReadonlyMap<Label, ColumnRole>): readonly Label[] {
  const lastLevel = Math.max(-1, ...[...roles].filter(([, role]) => LEVELS.some((level) => level === role)).map(([label]) => label.right));
  const behind = labels.filter(({ left, means }) => left > lastLevel && means.has('weight'));
  return behind.length > 0 ? behind : labels;
}

/** 自评得分 before 得分; 分数 is a score only where something else is the weight; 自评 alone where nothing else is a score. */
function ownScore(labels: readonly Label[]): Label | null {
  const plain = labels.filter(({ means }) => means.has('score') && !means.has('weight'));
  const own = plain.find(({ text }) => /自评|自我/.test(foldHeading(text.slice(0, 100))));
  if (own !== undefined) return own;
  const score = surest(plain, 'score', 'first');
  if (score !== null) return score;
  const both = labels.filter(({ means }) => means.has('score') && means.has('weight'));
  if (both.length > 0) return both.at(-1)!;
  return surest(labels, 'self', 'first');
}

/** 绩效指标 alone over two or three columns stands for the levels below it. */
function spreadLevels(grid: Grid, columns: readonly Column[], labels: readonly Label[], column: Column, bottom: number): Column[] {
  if (column.role !== 'ignored' || columns.some(({ role }) => role === 'level3')) return [column];
  const label = labels.find(({ left }) => left === column.left)!;
  if (!label.means.has('level')) return [column];
  const width = column.right - column.left + 1;
  const next = grid.rows[grid.indexFrom(bottom + 1)];
  const merged = next !== undefined && grid.areaAt(next, column.left).right >= column.right;
  if (width === 1 || merged || columns.some(({ role }) => role === 'level1' || role === 'level2')) return [{ ...column, role: 'level3' }];
  const roles: readonly ColumnRole[] = width === 2 ? ['level1', 'level3'] : ['level1', 'level2', 'level3'];
  return roles.map((role, at) => ({
    ...column,
    role,
    left: column.left + at,
    right: at === roles.length - 1 ? column.right : column.left + at,
  }));
}
