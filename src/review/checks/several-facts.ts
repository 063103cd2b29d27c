import { rowName } from '../../form/row-name';
import type { CellMeaning } from '../../quantity/quantity';
import type { Check, Observation } from '../check';
import { decidesByLevel } from '../level-decides';
import { rowFacts } from '../row-facts';

/** 一格多项无法逐项核对: the target names several measures, and the actual does not say what became of each. */
export const severalFacts: Check = {
  id: 'several-facts',
  level: 'hint',
  evaluate: ({ form, profile }) => rowFacts(form).flatMap(({ row, target, actual }): Observation[] => {
    if (target.kind !== 'compound' || target.cutOff || row.target === null || row.actual === null) return [];
    if (actual.kind === 'nothing' || (actual.kind === 'level' && decidesByLevel(actual, profile)) || countOf(actual) >= target.parts.length) return [];
    return [{
      verdict: 'needs-review',
      ref: row.actual.ref,
      related: [row.target.ref],
      message: 'fewer',
      data: { name: rowName(row), count: String(target.parts.length), written: row.actual.text.trim() },
      written: row.actual.text,
    }];
  }),
};

/** Words of its own may well speak of each measure, in one clause or in a sentence. */
function countOf(actual: CellMeaning): number {
  if (actual.kind === 'compound') return actual.parts.length;
  return actual.kind === 'unreadable' || (actual.kind === 'level' && actual.degree === 'stated') ? Infinity : 1;
}
