import { minus, over, plus, type Ratio, ratioOf, smaller, RATIO_ZERO, compare, times } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import { type Interval, parseInterval } from '../../profile/interval';
import type { RowRole } from './rule-card';

/** 三个例子 of a rule, one for each role. */
export type ByRole<Value> = Readonly<Record<RowRole, Value>>;

export const ROLES: readonly RowRole[] = ['typical', 'edge', 'failing'];

const STEP = ratioOf('0.1');
const TWO = ratioOf('2');
const HUNDRED = ratioOf('100');

/** 档中的一个比率: the middle of a band, or a little beyond its one end. */
export function insideOf({ low, high }: Interval): Ratio {
  if (low !== null && high !== null) return over(plus(low, high), TWO);
  if (low !== null) return plus(low, STEP);
  if (high === null) return RATIO_ZERO;
  const below = minus(high, STEP);
  return compare(below, RATIO_ZERO) > 0 ? below : over(high, TWO);
}

/** 分档的三个例子: inside the second band, on the end of the best one, and inside the worst. */
export function bandRates(bands: readonly { readonly interval: string; readonly worth: string }[]): ByRole<Ratio> {
  const ranked = [...bands].sort((a, b) => compare(ratioOf(b.worth), ratioOf(a.worth))).map(({ interval }) => parseInterval(interval));
  const [best = ANY] = ranked;
  return { typical: insideOf(ranked[1] ?? best), edge: endOf(best), failing: insideOf(ranked.at(-1) ?? best) };
}

/** The end of a band that faces the other bands. */
function endOf({ low, high }: Interval): Ratio {
  if (low === null) return high ?? RATIO_ZERO;
  return high === null ? low : isLowest(low) ? high : low;
}

function isLowest(low: Ratio): boolean {
  return smaller(low, RATIO_ZERO) === low;
}

const ANY: Interval = { low: null, lowIncluded: false, high: null, highIncluded: false };

/** 比率 of a whole of 100, as a cell writes it. */
export function ofHundred(rate: Ratio): string {
  return ratioText(times(rate, HUNDRED));
}
