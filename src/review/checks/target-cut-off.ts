import { readCell } from '../../quantity/read-cell';
import type { Check, Observation } from '../check';
import { rowName } from '../../form/row-name';

/** 指标值被截断: the last limit in the target has a name and no value, as a length limit of a system leaves it. */
export const targetCutOff: Check = {
  id: 'target-cut-off',
  level: 'warning',
  evaluate: ({ form }) => form.indicators.flatMap((row): Observation[] => {
    const { target } = row;
    if (target === null) return [];
    const meaning = readCell(target.cell, target.text);
    if (meaning.kind !== 'compound' || !meaning.cutOff) return [];
    return [{
      ref: target.ref,
      message: 'cutOff',
      data: { name: rowName(row), tail: meaning.parts.at(-1)?.label ?? '' },
      written: target.text,
    }];
  }),
};
