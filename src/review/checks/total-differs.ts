import { totalCellScore } from '../../scoring/total-scope';
import { INAPPLICABLE, type Check } from '../check';
import { differingCells } from '../differs';
import { isRoundingOf, isSumUnderOtherRounding } from '../rounding-difference';

/** 总分不符: the total written is not the recomputed one. */
export const totalDiffers: Check = {
  id: 'total-differs',
  level: 'error',
  evaluate: (subject) => subject.form.total === null ? INAPPLICABLE : differingCells(subject, ['total'], (_, written) => {
    const total = totalCellScore(subject.form, subject.score, subject.profile);
    return isRoundingOf(total.outcome === 'scored' ? total.exact : null, written, subject.profile.checking.roundingDifference)
      || isSumUnderOtherRounding(subject, (variant, profile) => totalCellScore(subject.form, variant, profile), written);
  }),
};
