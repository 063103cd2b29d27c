import { rowName } from '../../form/row-name';
import { measurePlaces } from '../../scoring/measure-place';
import type { Check, Observation } from '../check';
import { decidesByLevel } from '../level-decides';
import { isSatisfaction } from '../name-words';
import { type RowFacts, rowFacts } from '../row-facts';

/** 完成值不是数字: the target is a number, the actual a word, and the profile does not let words stand for numbers. */
export const actualNotANumber: Check = {
  id: 'actual-not-a-number',
  level: 'warning',
  evaluate: ({ form, profile }) => {
    const measures = measurePlaces(form, profile).rows;
    return rowFacts(form).flatMap((facts): Observation[] => {
      const { row, line, name, actual } = facts;
      if (row.target === null || row.actual === null || actual.kind !== 'level' || measures.has(line)) return [];
      // Of satisfaction its own check speaks.
      if (!wantsNumber(facts) || isSatisfaction(name) || decidesByLevel(actual, profile)) return [];
      return [{
        verdict: 'needs-review',
        ref: row.actual.ref,
        related: [row.target.ref],
        message: 'words',
        data: { name: rowName(row), target: row.target.text.trim(), written: row.actual.text.trim() },
        written: row.actual.text,
      }];
    });
  },
};

/** Beside a target of 0 (事故 0起) a word such as 未发生 is the number. */
function wantsNumber({ target }: RowFacts): boolean {
  return target.kind === 'range' || (target.kind === 'quantity' && !target.amount.isZero());
}
