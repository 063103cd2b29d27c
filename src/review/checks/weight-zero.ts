import { isZero } from '../../exact/ratio';
import { rowName } from '../../form/row-name';
import { readCell } from '../../quantity/read-cell';
import { pointsIn } from '../../scoring/points-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';

/** 分值为零: a row with a target weighs nothing, so it is evaluated without any effect. */
export const weightZero: Check = {
  id: 'weight-zero',
  level: 'warning',
  evaluate: ({ form }) => {
    if (form.indicators.every(({ weight }) => weight === null)) return INAPPLICABLE;
    return form.indicators.flatMap((row): Observation[] => {
      const { role, weight, target } = row;
      if (role !== 'indicator' || weight === null || target === null || readCell(target.cell, target.text).kind === 'nothing') return [];
      const points = pointsIn(weight);
      return points !== null && isZero(points.exact) ? [{ ref: weight.ref, message: 'zero', data: { name: rowName(row) }, written: weight.text }] : [];
    });
  },
};
