import { INAPPLICABLE, type Check } from '../check';
import { differingCells } from '../differs';
import { isRoundingOf, isSumUnderOtherRounding } from '../rounding-difference';

/** 小计不符: a subtotal that is not the sum of its rows under the profile's rounding and cap. */
export const subtotalDiffers: Check = {
  id: 'subtotal-differs',
  level: 'error',
  evaluate: (subject) => subject.form.subtotals.length === 0 ? INAPPLICABLE : differingCells(subject, ['subtotal'], ({ line }, written) => {
    const result = subject.score.subtotals[line]!;
    return isRoundingOf(result.outcome === 'scored' ? result.exact : null, written, subject.profile.checking.roundingDifference)
      || isSumUnderOtherRounding(subject, ({ subtotals }) => subtotals[line], written);
  }),
};
