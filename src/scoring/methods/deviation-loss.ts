import { absolute, larger, minus, over, RATIO_ONE, RATIO_ZERO, type Ratio, times } from '../../exact/ratio';

/** 等于目标按偏离程度扣分: full marks × (1 − |B−A|/|A|), never below nothing. */
export function deviationLoss(target: Ratio, actual: Ratio, full: Ratio): Ratio {
  const kept = minus(RATIO_ONE, over(absolute(minus(actual, target)), absolute(target)));
  return times(larger(kept, RATIO_ZERO), full);
}
