import { decimalText } from '../../exact/decimal';
import { pointsIn } from '../../scoring/points-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';

/** 缺三级指标名称: a row with a weight of its own that does not say what it measures, in a form whose other rows do. */
export const nameMissing: Check = {
  id: 'name-missing',
  level: 'warning',
  evaluate: ({ form }) => {
    const rows = form.indicators.filter(({ role, level3 }) => role === 'indicator' && level3 !== null);
    const named = rows.filter(({ level3 }) => level3!.text.trim() !== '');
    // Forms that leave the third level out altogether name their rows by the second.
    if (named.length === 0 || named.length * 2 < rows.length) return INAPPLICABLE;
    return rows.flatMap(({ level3, weight }): Observation[] => {
      const points = weight === null ? null : pointsIn(weight);
      if (level3!.text.trim() !== '' || weight === null || points === null || points.shown.isZero()) return [];
      return [{ ref: level3!.ref, related: [weight.ref], message: 'missing', data: { weight: decimalText(points.shown) } }];
    });
  },
};
