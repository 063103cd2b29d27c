import { larger, minus, over, RATIO_ONE, RATIO_ZERO, type Ratio, times } from '../../exact/ratio';

/** 反向指标按超出比例扣分: full marks × (1 − (B−A)/A), nothing from B ≥ 2A on. */
export function excessLoss(target: Ratio, actual: Ratio, full: Ratio): Ratio {
  const kept = minus(RATIO_ONE, over(minus(actual, target), target));
  return times(larger(kept, RATIO_ZERO), full);
}
