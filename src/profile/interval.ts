import { kept } from '../exact/kept';
import { compare, type Ratio, ratioOf } from '../exact/ratio';

/** 区间: an end that is null is open to infinity. */
export interface Interval {
  readonly low: Ratio | null;
  readonly lowIncluded: boolean;
  readonly high: Ratio | null;
  readonly highIncluded: boolean;
}

/** Reads "[0.6..0.8)", ">=0.98", "<0.7". The schema has checked the form; anything else is a bug. */
export const parseInterval: (text: string) => Interval = kept((text) => {
  const oneSided = /^(>=|>|<=|<)(.+)$/.exec(text);
  if (oneSided !== null) return halfLine(oneSided[1]!, ratioOf(oneSided[2]!));
  const [low, high] = text.slice(1, -1).split('..');
  if (low === undefined || high === undefined) throw new RangeError(`not an interval: ${text.slice(0, 40)}`);
  return { low: ratioOf(low), lowIncluded: text.startsWith('['), high: ratioOf(high), highIncluded: text.endsWith(']') };
});

export function includes({ low, lowIncluded, high, highIncluded }: Interval, value: Ratio): boolean {
  if (low !== null) {
    const side = compare(value, low);
    if (side < 0 || (side === 0 && !lowIncluded)) return false;
  }
  if (high === null) return true;
  const side = compare(value, high);
  return side < 0 || (side === 0 && highIncluded);
}

function halfLine(sign: string, end: Ratio): Interval {
  const none = { low: null, lowIncluded: false, high: null, highIncluded: false };
  return sign.startsWith('>')
    ? { ...none, low: end, lowIncluded: sign === '>=' }
    : { ...none, high: end, highIncluded: sign === '<=' };
}
