import { INAPPLICABLE, type Check } from '../check';
import { differingCells } from '../differs';
import { isRoundingOf, isSum, isWithinRounding, scoresUnderOtherRounding } from '../rounding-difference';

/** 小计不符: a subtotal that is not the sum of its rows under the profile's rounding and cap. */
export const subtotalDiffers: Check = {
  id: 'subtotal-differs',
  level: 'error',
  evaluate: (subject) => {
    if (subject.form.subtotals.length === 0) return INAPPLICABLE;
    const others = scoresUnderOtherRounding(subject);
    return differingCells(subject, ['subtotal'], ({ line }, written) => {
      const result = subject.score.subtotals[line]!;
      const exact = result.outcome === 'scored' ? result.exact : null;
      if (!isWithinRounding(exact, written, subject.form.indicators.length, subject.profile)) return false;
      return isRoundingOf(exact, written, subject.profile.checking.roundingDifference)
        || others().some(({ score }) => isSum(score.subtotals[line], written));
    });
  },
};
