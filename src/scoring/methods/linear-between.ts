import { compare, minus, over, RATIO_ZERO, type Ratio, ratioOf, times } from '../../exact/ratio';

/** 区间内按比例计分: nothing below `from`, full points at `to`, in proportion between. */
export function linearBetween(rate: Ratio, points: Ratio, { from, to }: { readonly from: string; readonly to: string }): Ratio {
  const [low, high] = [ratioOf(from), ratioOf(to)];
  if (compare(rate, high) >= 0) return points;
  if (compare(rate, low) <= 0) return RATIO_ZERO;
  return times(over(minus(rate, low), minus(high, low)), points);
}
