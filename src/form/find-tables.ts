import { isStop, type Steps } from '../exact/in-steps';
import type { Grid } from './grid';
import { hasRole } from './heading-block';
import type { HeadingBlock } from './heading-block';
import type { WordClass } from './heading-words';
import { amountKinds, readFundHeading } from './read-fund-heading';
import { isFormHeading, readHeadings, TALLEST_HEADING } from './read-headings';
import type { Hit } from './text-cell';

/**
 * 路标: a row that tells where a table or a form starts or ends. `near` is a heading with indicator levels that lacks
 * what a self-evaluation needs; `list` names projects one below the other; `persons` is a grade book.
 */
export type Landmark =
  | { readonly kind: 'table' | 'funds' | 'near'; readonly row: number; readonly block: HeadingBlock }
  | { readonly kind: 'goals' | 'pairs' | 'project' | 'info' | 'list' | 'persons' | 'budget' | 'total' | 'grade'; readonly row: number; readonly hits: readonly Hit[] }
  | { readonly kind: 'title'; readonly row: number; readonly text: string };

/** 找路标: reads the sheet once from top to bottom; `marked` are the rows that hold known words. */
export function* findTables(grid: Grid, marked: readonly number[]): Steps<readonly Landmark[]> {
  const found: Landmark[] = [];
  let done = -1;
  for (const [at, row] of marked.entries()) {
    if (isStop(at)) yield;
    if (row <= done) continue;
    const landmark = landmarkAt(grid, row);
    if (landmark === null || (landmark.kind === 'pairs' && found.at(-1)?.kind === 'funds')) continue;
    found.push(landmark);
    if ('block' in landmark) done = landmark.block.bottom;
  }
  return found;
}

function landmarkAt(grid: Grid, row: number): Landmark | null {
  const hits = grid.hitsOf(row);
  if (hits.length === 0) return null;
  const said = new Set<WordClass>();
  for (const { word } of hits) for (const means of word.means.keys()) said.add(means);
  const some = (...classes: readonly WordClass[]) => classes.some((means) => said.has(means));
  if (some('person') && hits.length > 1 && some('mark', 'score', 'total', 'grade', 'weight') && !some('level1', 'level2', 'level3')) {
    return { kind: 'persons', row, hits };
  }
  if (isList(hits) && !some('level1', 'level2')) return { kind: 'list', row, hits };
  const table = indicatorHeading(grid, row, some);
  if (table !== null) return table;
  const funds = readFundHeading(grid, row);
  if (funds !== null) return { kind: 'funds', row, block: funds };
  if (some('goal') && some('achieved')) return { kind: 'goals', row, hits };
  if (some('project')) return { kind: 'project', row, hits };
  if (isPairRow(hits)) return { kind: 'pairs', row, hits };
  if (amountKinds(hits) > 1) return { kind: 'budget', row, hits };
  if (some('department', 'organisation')) return { kind: 'info', row, hits };
  if (some('title') && grid.textsOf(row).length <= 2) return { kind: 'title', row, text: hits.find(({ word }) => word.means.has('title'))!.text };
  if (some('total')) return { kind: 'total', row, hits };
  return some('grade') ? { kind: 'grade', row, hits } : null;
}

function indicatorHeading(grid: Grid, row: number, some: (...classes: readonly WordClass[]) => boolean): Landmark | null {
  if (!some('level1', 'level2', 'level3', 'level', 'target', 'actual', 'self', 'weight', 'score')) return null;
  const block = isLevelNear(grid, row) ? readHeadings(grid, row) : null;
  if (block === null) return null;
  if (isFormHeading(block)) return { kind: 'table', row, block };
  if (!hasRole(block, 'level1', 'level2', 'level3')) return null;
  const filled = block.columns.filter(({ role }) => role !== 'ignored' && role !== 'note').length;
  return filled > 2 ? { kind: 'near', row, block } : null;
}

/** A heading without levels is no indicator table's; most rows that hold a known word are spared a closer look. */
function isLevelNear(grid: Grid, row: number): boolean {
  const at = grid.indexFrom(row);
  return grid.rows.slice(at, at + MOST_HEADING_ROWS).some((near) => grid.hitsOf(near).some(({ word }) => LEVEL_CLASSES.some((means) => word.means.has(means))));
}

const LEVEL_CLASSES: readonly WordClass[] = ['level1', 'level2', 'level3', 'level', 'level-kind'];
/** The tallest heading there is, and the row below it that may be its lower half. */
const MOST_HEADING_ROWS = TALLEST_HEADING + 1;

/** Labels without values between them: 项目名称 beside other column headings. */
function isList(hits: readonly Hit[]): boolean {
  const plain = hits.filter(({ word }) => word.after === null);
  const at = plain.findIndex(({ word }) => word.means.has('project'));
  if (at < 0 || plain.length < 3) return false;
  const project = plain[at]!;
  const beside = [plain[at - 1], plain[at + 1]].filter((hit) => hit !== undefined);
  if (!beside.some(({ left, right }) => left === project.right + 1 || right === project.left - 1)) return false;
  return plain.slice(1).filter((hit, index) => hit.left === plain[index]!.right + 1).length >= 2;
}

/** 项目预算 | 360: amounts as pairs of label and value. */
function isPairRow(hits: readonly Hit[]): boolean {
  const amounts = hits.filter(({ word }) => PAIR_CLASSES.some((means) => word.means.has(means)));
  if (amounts.length === 0) return false;
  return amounts.slice(1).every((hit, at) => hit.left > amounts[at]!.right + 1);
}

const PAIR_CLASSES: readonly WordClass[] = ['initial', 'budget', 'spent', 'adjustment', 'fund-total'];
