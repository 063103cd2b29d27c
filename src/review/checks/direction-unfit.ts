import { rowName } from '../../form/row-name';
import type { Quantity } from '../../quantity/quantity';
import type { Check, Observation } from '../check';
import { isCost, isMishap, isShareOfWhole, isWaiting } from '../name-words';
import { rowFacts } from '../row-facts';

/** 方向与指标不合: ≥ before a cost, a complaint rate or a waiting time; ≤ before a satisfaction or a pass rate. */
export const directionUnfit: Check = {
  id: 'direction-unfit',
  level: 'hint',
  evaluate: ({ form }) => rowFacts(form).flatMap(({ row, name, target }): Observation[] => {
    if (target.kind !== 'quantity' || row.target === null) return [];
    const message = misfit(target, target.label ?? name);
    return message === null ? [] : [{
      verdict: 'needs-review',
      ref: row.target.ref,
      message,
      data: { name: rowName(row), target: row.target.text.trim() },
      written: row.target.text,
    }];
  }),
};

function misfit({ comparison, unit, amount }: Quantity, name: string): 'floor' | 'ceiling' | null {
  if (comparison === '>=' || comparison === '>') {
    // "At least 0" is no floor, and a share of cost (成本占比, 成本支出率) is no cost.
    if (amount.isZero()) return null;
    return isMishap(name) || isWaiting(name) || (isCost(name) && unit?.dimension !== 'ratio') ? 'floor' : null;
  }
  if (comparison !== '<=' && comparison !== '<') return null;
  return isShareOfWhole(name) && !DENIED.test(name) ? 'ceiling' : null;
}

/** 不合格率, 未及时率, 超期办结率: the fewer the better after all. */
const DENIED = /[未不误漏错超逾非]/;
