import { rowName } from '../../form/row-name';
import { textOf } from '../../scoring/text-match';
import { sameCell } from '../../workbook/cell-ref';
import type { Check, Observation } from '../check';
import { type RowFacts, rowFacts } from '../row-facts';

/** 指标重复: the same name with the same target in two rows, so that one result is paid for twice. */
export const indicatorRepeated: Check = {
  id: 'indicator-repeated',
  level: 'hint',
  evaluate: ({ form }) => {
    const first = new Map<string, RowFacts>();
    return rowFacts(form).flatMap((facts): Observation[] => {
      const { row, name } = facts;
      const target = textOf(row.target);
      if (row.role !== 'indicator' || row.level3 === null || name.length < 3 || facts.target.kind === 'nothing') return [];
      const key = `${name}\n${target}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, facts);
        return [];
      }
      // A name merged over several rows is written once.
      if (sameCell(before.row.level3!.ref, row.level3.ref)) return [];
      const [one, other] = [before.row, row].map(({ level1 }) => textOf(level1));
      const across = one !== other && one !== '' && other !== '';
      return [{
        verdict: 'needs-review',
        ref: row.level3.ref,
        related: [before.row.level3!.ref],
        message: across ? 'across' : 'twice',
        data: { name: rowName(row), target: row.target!.text.trim(), ...(across ? { one: one!, other: other! } : {}) },
        written: row.level3.text,
      }];
    });
  },
};
