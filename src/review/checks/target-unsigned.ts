import { rowName } from '../../form/row-name';
import { textOf } from '../../scoring/text-match';
import type { Check, Observation } from '../check';
import { type RowFacts, rowFacts } from '../row-facts';

/** 时效、成本指标没有比较符: "5天" may be a limit or just so many days; the approved targets say which. */
export const targetUnsigned: Check = {
  id: 'target-unsigned',
  level: 'hint',
  evaluate: ({ form }) => rowFacts(form).filter(isUnsigned).map(({ row }): Observation => ({
    ref: row.target!.ref,
    message: 'unsigned',
    data: { name: rowName(row), target: row.target!.text.trim() },
    written: row.target!.text,
  })),
};

/** Only where the kind of indicator and the unit agree: a time under 时效, an amount of money under 成本. */
function isUnsigned({ row, target }: RowFacts): boolean {
  if (row.target === null || target.kind !== 'quantity' || target.comparison !== 'none' || target.amount.isZero()) return false;
  const labels = `${textOf(row.level1)}${textOf(row.level2)}`;
  const dimension = target.unit?.dimension ?? '';
  if (labels.includes('时效')) return TIMES.has(dimension);
  return labels.includes('成本') && dimension === 'money';
}

const TIMES: ReadonlySet<string> = new Set(['time', 'workday', 'month']);
