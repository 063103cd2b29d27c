import { compare, type Ratio, ratioOf, times } from '../../exact/ratio';

/** 达到比例得满分: full points at `from` and above, else rate × points. */
export function fullFrom(rate: Ratio, points: Ratio, from: string): Ratio {
  return compare(rate, ratioOf(from)) >= 0 ? points : times(rate, points);
}
