import type { Field, FundLine } from './evaluation-form';
import type { Grid } from './grid';
import type { WordClass } from './heading-words';
import { labelValue } from './label-value';
import type { Hit } from './text-cell';

/** 读成对的资金数: "项目预算 | 360 | 实际支付资金 | 360 | 预算执行率 | 100%", on one row or a few; null when budget or spent is missing. */
export function readFundPairs(grid: Grid, rows: readonly number[]): FundLine | null {
  const found = new Map<WordClass, { readonly hit: Hit; readonly value: Field }>();
  for (const row of rows) {
    for (const hit of grid.hitsOf(row)) {
      for (const means of PAIRED) {
        if (!hit.word.means.has(means) || found.has(means)) continue;
        found.set(means, { hit, value: labelValue(grid, hit) });
        break;
      }
    }
  }
  const value = (means: WordClass): Field | null => found.get(means)?.value ?? null;
  const budget = value('budget') ?? value('fund-total');
  const spent = value('spent');
  if (spent === null || (budget === null && value('initial') === null)) return null;
  const first = [...found.values()][0]!.hit;
  return {
    ref: { sheet: grid.sheet.name, row: first.top, column: first.left },
    label: first.text,
    role: 'total',
    initial: value('initial'),
    budget,
    spent,
    adjustment: value('adjustment'),
    adjustmentRate: value('adjustment-rate'),
    weight: value('weight'),
    rate: value('execution-rate'),
    score: value('score'),
    reason: value('reason'),
    shifted: false,
  };
}

const PAIRED: readonly WordClass[] = ['initial', 'budget', 'spent', 'adjustment', 'adjustment-rate', 'execution-rate', 'fund-total', 'weight', 'score', 'reason'];
