import { totalCellScore } from '../../scoring/total-scope';
import { INAPPLICABLE, type Check } from '../check';
import { differingCells } from '../differs';
import { isRoundingOf, isSum, isWithinRounding, scoresUnderOtherRounding } from '../rounding-difference';

/** 总分不符: the total written is not the recomputed one. */
export const totalDiffers: Check = {
  id: 'total-differs',
  level: 'error',
  evaluate: (subject) => {
    const { form, profile, score } = subject;
    if (form.total === null) return INAPPLICABLE;
    const others = scoresUnderOtherRounding(subject);
    return differingCells(subject, ['total'], (_, written) => {
      const total = totalCellScore(form, score, profile);
      const exact = total.outcome === 'scored' ? total.exact : null;
      if (!isWithinRounding(exact, written, form.indicators.length + form.subtotals.length, profile)) return false;
      return isRoundingOf(exact, written, profile.checking.roundingDifference)
        || others().some((other) => isSum(totalCellScore(form, other.score, other.profile), written));
    });
  },
};
