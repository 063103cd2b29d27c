import { decimalTextWithPlaces, HUNDRED } from '../exact/decimal';
import { ratio, type Ratio, ratioOf, times } from '../exact/ratio';
import { percentText, ratioText } from '../exact/ratio-text';
import { round, type Rounding } from '../exact/round';
import type { Comparison } from '../quantity/quantity';

const SIGNS: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=', none: '' };

/** 比较符 as forms write it. */
export function signText(sign: Comparison): string {
  return SIGNS[sign];
}

/** 比率 as people read it: "97.81%", rounded as the profile rounds it. */
export function rateText(rate: Ratio, { mode, places }: Rounding): string {
  return `${decimalTextWithPlaces(round(times(rate, ratio(HUNDRED)), { mode, places }), places)}%`;
}

/** 区间 in plain signs: "[0.6..0.8)" is "[60%, 80%)", ">=0.98" is "≥98%", "[1..1]" is "100%". */
export function shareInterval(interval: string): string {
  return shownInterval(interval, (end) => percentText(ratioOf(end)));
}

/** The same in points: "[80..90)" is "[80, 90)". */
export function pointInterval(interval: string): string {
  return shownInterval(interval, (end) => ratioText(ratioOf(end)));
}

function shownInterval(interval: string, end: (text: string) => string): string {
  const half = /^(>=|>|<=|<)(.+)$/.exec(interval);
  if (half !== null) return `${signText(half[1] as Comparison)}${end(half[2]!)}`;
  const [low = '', high = ''] = interval.slice(1, -1).split('..');
  return low === high ? end(low) : `${interval[0]!}${end(low)}, ${end(high)}${interval.at(-1)!}`;
}
