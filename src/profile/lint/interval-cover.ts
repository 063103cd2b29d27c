import { compare } from '../../exact/ratio';
import type { Ratio } from '../../exact/ratio';
import { type Message, message } from '../../wording/message';
import { type Interval, parseInterval } from '../interval';

/**
 * A place between numbers: just before (`after` false) or just after a value. null is beyond every number on its
 * side. An interval is what lies between two such cuts, so whether an end belongs to it is never a special case.
 */
type Cut = { readonly value: Ratio; readonly after: boolean } | null;

/** One fault of a list of intervals: `index` is the interval's place in the list, null for the list as a whole. */
export interface CoverFault {
  readonly index: number | null;
  readonly says: Message;
}

/** Empty or reversed intervals, and those that overlap another. */
export function overlaps(texts: readonly string[]): readonly CoverFault[] {
  const faults = emptyOnes(texts);
  if (faults.length > 0) return faults;
  const sorted = inOrder(texts);
  return sorted.flatMap((next, place) => {
    const before = sorted[place - 1];
    return before !== undefined && compareCuts(next.low, before.high, 'low', 'high') < 0
      ? [{ index: next.index, says: message('profile.lint.overlap', { interval: next.text, other: before.text }) }]
      : [];
  });
}

/** Whether the intervals cover `domain` without gap and without overlap. */
export function coverFaults(texts: readonly string[], domain: Interval): readonly CoverFault[] {
  const faults = overlaps(texts);
  if (faults.length > 0) return faults;
  const sorted = inOrder(texts);
  const first = sorted[0]!;
  const last = sorted[sorted.length - 1]!;
  const gaps = sorted.flatMap((next, place): readonly CoverFault[] => {
    const before = sorted[place - 1];
    return before !== undefined && compareCuts(next.low, before.high, 'low', 'high') > 0
      ? [{ index: next.index, says: message('profile.lint.gap', { interval: next.text, other: before.text }) }]
      : [];
  });
  const below = compareCuts(first.low, lowCut(domain), 'low', 'low') > 0
    ? [{ index: first.index, says: message('profile.lint.uncovered-below', { interval: first.text }) }]
    : [];
  const above = compareCuts(last.high, highCut(domain), 'high', 'high') < 0
    ? [{ index: last.index, says: message('profile.lint.uncovered-above', { interval: last.text }) }]
    : [];
  return [...below, ...gaps, ...above];
}

/** Whether every number of `inner` lies in `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
  return compareCuts(lowCut(inner), lowCut(outer), 'low', 'low') >= 0 && compareCuts(highCut(inner), highCut(outer), 'high', 'high') <= 0;
}

/** Whether every number of `lower` is below every number of `upper`. */
export function isBelow(lower: Interval, upper: Interval): boolean {
  return compareCuts(highCut(lower), lowCut(upper), 'high', 'low') <= 0;
}

function emptyOnes(texts: readonly string[]): readonly CoverFault[] {
  return texts.flatMap((text, index) => {
    const interval = parseInterval(text);
    return compareCuts(lowCut(interval), highCut(interval), 'low', 'high') >= 0
      ? [{ index, says: message('profile.lint.empty-interval', { interval: text }) }]
      : [];
  });
}

function inOrder(texts: readonly string[]): { index: number; text: string; low: Cut; high: Cut }[] {
  return texts
    .map((text, index) => ({ index, text, low: lowCut(parseInterval(text)), high: highCut(parseInterval(text)) }))
    .sort((a, b) => compareCuts(a.low, b.low, 'low', 'low') || a.index - b.index);
}

function lowCut({ low, lowIncluded }: Interval): Cut {
  return low === null ? null : { value: low, after: !lowIncluded };
}

function highCut({ high, highIncluded }: Interval): Cut {
  return high === null ? null : { value: high, after: highIncluded };
}

function compareCuts(a: Cut, b: Cut, sideOfA: 'low' | 'high', sideOfB: 'low' | 'high'): number {
  if (a === null || b === null) return infinity(a, sideOfA) - infinity(b, sideOfB);
  return compare(a.value, b.value) || Number(a.after) - Number(b.after);
}

function infinity(cut: Cut, side: 'low' | 'high'): number {
  if (cut !== null) return 0;
  return side === 'low' ? -1 : 1;
}
