import type { Check } from '../check';
import { differingCells } from '../differs';
import { isRoundingOf, RATE_DIFFERENCE } from '../rounding-difference';

/** 比率与金额不符: an execution, adjustment or completion rate that does not follow from the numbers beside it. */
export const rateDiffers: Check = {
  id: 'rate-differs',
  level: 'error',
  evaluate: (subject) => differingCells(subject, ['fund-rate', 'adjustment-rate', 'completion-rate'], ({ kind, line }, written) => {
    const rate = kind === 'adjustment-rate' ? subject.score.adjustmentRates[line]
      : (kind === 'fund-rate' ? subject.score.funds : subject.score.indicators)[line]!.rate;
    return isRoundingOf(rate?.exact ?? null, written, RATE_DIFFERENCE);
  }),
};
