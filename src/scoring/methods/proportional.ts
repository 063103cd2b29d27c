import { compare, RATIO_ZERO, type Ratio, ratioOf, smaller, times } from '../../exact/ratio';

/** 按完成率计分: rate × full marks, nothing below `zeroBelow`, no more than `cap` times the marks. */
export function proportional(rate: Ratio, full: Ratio, { cap, zeroBelow }: { readonly cap: string | null; readonly zeroBelow: string | null }): Ratio {
  if (zeroBelow !== null && compare(rate, ratioOf(zeroBelow)) < 0) return RATIO_ZERO;
  const counted = cap === null ? rate : smaller(rate, ratioOf(cap));
  return times(counted, full);
}
