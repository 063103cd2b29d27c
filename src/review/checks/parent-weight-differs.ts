import { compare, type Ratio, ratio, sum } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import type { Field } from '../../form/evaluation-form';
import { rowName } from '../../form/row-name';
import { pointsIn } from '../../scoring/points-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';

/** 其中行分值不符: the 其中 rows carry more points than the row they are parts of, or all of them together fewer. */
export const parentWeightDiffers: Check = {
  id: 'parent-weight-differs',
  level: 'error',
  evaluate: ({ form }) => {
    const parts = new Map<number, Field[]>();
    for (const { parent, weight } of form.indicators) {
      if (parent === null || weight === null || weight.shared) continue;
      const known = parts.get(parent);
      if (known === undefined) parts.set(parent, [weight]);
      else known.push(weight);
    }
    if ([...parts.values()].every((cells) => cells.every((cell) => pointsIn(cell) === null))) return INAPPLICABLE;
    return [...parts].flatMap(([line, cells]): Observation[] => {
      const { weight } = form.indicators[line]!;
      const whole = weight === null || weight.shared ? null : pointsIn(weight);
      const points = cells.map((cell) => pointsIn(cell));
      if (weight === null || whole === null || points.some((one) => one === null)) return [];
      const added = sum(points.map((one) => one!.exact));
      const printed = sum(points.map((one) => ratio(one!.shown)));
      if (fits(added, whole.exact, cells.length) || fits(printed, ratio(whole.shown), cells.length)) return [];
      const expected = ratioText(printed);
      return [{
        ref: weight.ref,
        related: cells.map(({ ref }) => ref),
        message: 'differs',
        data: { name: rowName(form.indicators[line]!), written: weight.text.trim(), expected },
        expected,
        written: weight.text,
      }];
    });
  },
};

/** A single 其中 row names one part among others: it may carry less than the whole, never more. */
function fits(parts: Ratio, whole: Ratio, count: number): boolean {
  const order = compare(parts, whole);
  return order === 0 || (count === 1 && order < 0);
}
