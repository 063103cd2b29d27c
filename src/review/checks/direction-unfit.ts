import type { Indicator } from '../../form/evaluation-form';
import { rowName } from '../../form/row-name';
import type { Quantity } from '../../quantity/quantity';
import { textOf } from '../../scoring/text-match';
import type { Check, Observation } from '../check';
import { isCost, isHigherBetter, isMishap, isWaiting } from '../name-words';
import { rowFacts } from '../row-facts';

/** 方向与指标不合: ≥ before a cost, a complaint rate or a waiting time; ≤ before a satisfaction or a pass rate. */
export const directionUnfit: Check = {
  id: 'direction-unfit',
  level: 'hint',
  evaluate: ({ form }) => rowFacts(form).flatMap(({ row, name, target }): Observation[] => {
    if (target.kind !== 'quantity' || row.target === null) return [];
    const message = misfit(target, target.label ?? name, row);
    return message === null ? [] : [{
      verdict: 'needs-review',
      ref: row.target.ref,
      message,
      data: { name: rowName(row), target: row.target.text.trim() },
      written: row.target.text,
    }];
  }),
};

function misfit({ comparison, unit, amount }: Quantity, name: string, row: Indicator): 'floor' | 'ceiling' | null {
  if (comparison === '>=' || comparison === '>') {
    // "At least 0" is no floor.
    if (amount.isZero()) return null;
    if (isMishap(name) || isWaiting(name)) return 'floor';
    // A share of cost (成本占比) is no cost, and among the benefits an amount may be one that others are spared.
    return isCost(name) && unit?.dimension !== 'ratio' && !textOf(row.level1).includes('效益') ? 'floor' : null;
  }
  return (comparison === '<=' || comparison === '<') && isHigherBetter(name) ? 'ceiling' : null;
}
