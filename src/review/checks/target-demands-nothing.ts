import { rowName } from '../../form/row-name';
import { readCell } from '../../quantity/read-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';

/** 指标值等于没有要求: "≥0" is met by whatever comes about. */
export const targetDemandsNothing: Check = {
  id: 'target-demands-nothing',
  level: 'hint',
  evaluate: ({ form }) => {
    if (form.indicators.every(({ target }) => target === null)) return INAPPLICABLE;
    return form.indicators.flatMap((row): Observation[] => {
      const { role, target, sign } = row;
      if (role !== 'indicator' || target === null) return [];
      const meaning = readCell(target.cell, target.text);
      if (meaning.kind !== 'quantity' || !meaning.amount.isZero()) return [];
      const isFloor = meaning.comparison === '>=' || (meaning.comparison === 'none' && FLOOR.test(sign));
      return isFloor ? [{ ref: target.ref, message: 'nothing', data: { name: rowName(row), target: target.text.trim() }, written: target.text }] : [];
    });
  },
};

const FLOOR = /^(?:≥|>=|=>|≧)/;
