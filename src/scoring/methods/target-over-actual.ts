import { over, type Ratio, times } from '../../exact/ratio';

/** 反向指标按比值计分: full marks × A/B, for an actual above the target. */
export function targetOverActual(target: Ratio, actual: Ratio, full: Ratio): Ratio {
  return times(over(target, actual), full);
}
