import { equals } from '../../exact/ratio';
import { rowName } from '../../form/row-name';
import { compareUnits } from '../../quantity/compare-units';
import type { CellMeaning, Comparison } from '../../quantity/quantity';
import { textOf } from '../../scoring/text-match';
import type { Check, Observation } from '../check';
import { rowFacts } from '../row-facts';

/** 完成值照抄指标值: "≥95%" as the actual is the target with its sign; the number that was reached stands nowhere. */
export const actualRepeatsTarget: Check = {
  id: 'actual-repeats-target',
  level: 'hint',
  evaluate: ({ form }) => rowFacts(form).flatMap(({ row, target, actual }): Observation[] => {
    const cell = row.actual;
    if (cell === null || row.target === null) return [];
    const copied = isSameBound(target, actual) || (actual.kind === 'compound' && hasBounds(actual) && textOf(cell) === textOf(row.target));
    return copied
      ? [{ ref: cell.ref, related: [row.target.ref], message: 'repeats', data: { name: rowName(row), written: cell.text.trim() }, written: cell.text }]
      : [];
  }),
};

/** "=" is none: an actual of "=100%" says what was reached, as platforms print it. */
const BOUNDS: ReadonlySet<Comparison> = new Set(['>=', '>', '<=', '<']);

function isSameBound(target: CellMeaning, actual: CellMeaning): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity') return false;
  if (!BOUNDS.has(actual.comparison) || actual.comparison !== target.comparison) return false;
  const compared = compareUnits(target, actual);
  return compared.kind === 'comparable' && equals(compared.target, compared.actual);
}

function hasBounds({ parts }: Extract<CellMeaning, { kind: 'compound' }>): boolean {
  return parts.every(({ value }) => value?.kind === 'quantity' && BOUNDS.has(value.comparison));
}
