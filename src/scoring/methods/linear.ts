import { type Ratio, ratioOf, smaller, times } from '../../exact/ratio';

/** 执行率按比例计分: rate × points, the rate counting up to `cap`. */
export function linear(rate: Ratio, points: Ratio, cap: string | null): Ratio {
  return times(cap === null ? rate : smaller(rate, ratioOf(cap)), points);
}
