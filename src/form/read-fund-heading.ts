import { surest } from './surest-hit';
import type { ColumnRole } from './evaluation-form';
import type { Grid } from './grid';
import type { Column, HeadingBlock } from './heading-block';
import type { WordClass } from './heading-words';
import type { Hit } from './text-cell';

/** What stands under each meaning in a fund table. */
const ROLES: readonly (readonly [WordClass, ColumnRole])[] = [
  ['initial', 'initial'],
  ['budget', 'budget'],
  ['spent', 'spent'],
  ['adjustment', 'adjustment'],
  ['adjustment-rate', 'adjustment-rate'],
  ['execution-rate', 'fund-rate'],
  ['score', 'fund-score'],
  ['weight', 'fund-weight'],
  ['reason', 'fund-reason'],
  ['remark', 'fund-reason'],
  ['fund-name', 'fund-label'],
];
const AMOUNTS: readonly WordClass[] = ['initial', 'budget', 'spent', 'adjustment'];
const TALLEST_HEADING = 3;

/** 预算类栏目的种数 in a row: initial, annual, spent, adjustment. */
export function amountKinds(hits: readonly Hit[]): number {
  return AMOUNTS.filter((means) => hits.some(({ word }) => word.means.has(means))).length;
}

/** 读资金表头: headings side by side that name a budget and what was spent of it; null when the row is none. */
export function readFundHeading(grid: Grid, row: number): HeadingBlock | null {
  const hits = grid.hitsOf(row).filter(({ word }) => word.after === null);
  if (amountKinds(hits) < 2 || !hits.some(({ word }) => word.means.has('spent'))) return null;
  if (areValuesBetween(grid, hits)) return null;
  const roles = new Map<Hit, ColumnRole>();
  for (const [means, role] of ROLES) {
    if ([...roles.values()].includes(role)) continue;
    const best = surest(hits.filter((hit) => !roles.has(hit)), means);
    if (best !== null && !(means === 'score' && best.word.means.has('weight') && !scoreElsewhere(hits, best))) roles.set(best, role);
  }
  const first = Math.min(...[...roles].filter(([hit]) => isAmount(hit)).map(([hit]) => hit.left));
  const columns = [...roles]
    .filter(([hit, role]) => role === 'fund-label' ? hit.right < first : hit.left >= first)
    .map(([hit, role]): Column => ({ role, left: hit.left, right: hit.right, row: hit.top, text: hit.text, guessed: false }))
    .toSorted((a, b) => a.left - b.left);
  const bottom = Math.max(row, ...[...roles.keys()].filter(isAmount).filter((hit) => grid.heightOf(hit) <= TALLEST_HEADING).map((hit) => hit.bottom));
  return { top: row, bottom, columns };
}

/** 分数 is the weight of the fund row unless another column is. */
function scoreElsewhere(hits: readonly Hit[], best: Hit): boolean {
  return hits.some((hit) => hit !== best && hit.word.means.has('weight'));
}

function isAmount({ word }: Hit): boolean {
  return AMOUNTS.some((means) => word.means.has(means));
}

/** 项目预算 | 360 | 实际支付 | 360: each label has its value beside it, so the row is no heading. */
function areValuesBetween(grid: Grid, hits: readonly Hit[]): boolean {
  const labels = hits.filter((hit) => isAmount(hit) || hit.word.means.has('execution-rate'));
  const gaps = labels.slice(1).map((hit, at) => hit.left - labels[at]!.right - 1);
  if (gaps.some((gap) => gap === 0)) return false;
  const filled = labels.some(({ right, top }) => /\d/.test(grid.textAt(top, right + 1).slice(0, 40)));
  if (filled) return true;
  const below = (bottom: number) => grid.rows[grid.indexFrom(bottom + 1)] ?? bottom + 1;
  return !labels.some(({ left, bottom }) => /\d/.test(grid.textAt(below(bottom), left).slice(0, 40)));
}
