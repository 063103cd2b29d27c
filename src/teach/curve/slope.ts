import type { Decimal } from '../../exact/decimal';
import { equals, minus, over, plus, ratio, type Ratio, RATIO_ZERO, times } from '../../exact/ratio';
import type { Message } from '../../wording/message';
import type { Answer } from './answer';

/** 问过的值: a number and what the engine said of it. */
export interface Asked {
  readonly at: Decimal;
  readonly answer: Answer;
}

/**
 * 走势 of a stretch without breaks. straight: through (at, height) with `rise` for each one. inverse: height × number is
 * always `product`, as of 目标值 ÷ 实际值. open: a person decides. none: nothing to draw.
 */
export type Slope =
  | { readonly kind: 'straight'; readonly at: Ratio; readonly height: Ratio; readonly rise: Ratio }
  | { readonly kind: 'inverse'; readonly product: Ratio }
  | { readonly kind: 'open'; readonly low: Ratio; readonly high: Ratio; readonly why: Message }
  | { readonly kind: 'none'; readonly why: Message };

/** The slope that all of these share, exactly; null where they share none. There are at least three. */
export function slopeOf(asked: readonly Asked[]): Slope | null {
  const found = slopeThrough(asked[0]!, asked[1]!);
  const candidates: readonly Slope[] = found.kind === 'straight' ? [found, { kind: 'inverse', product: productOf(asked[0]!, found.height) }] : [found];
  return candidates.find((slope) => asked.every((one) => follows(one, slope))) ?? null;
}

function slopeThrough(one: Asked, other: Asked): Slope {
  const { answer } = one;
  if (answer.kind !== 'scored') return answer;
  const at = ratio(one.at);
  const rise = other.answer.kind === 'scored' ? over(minus(other.answer.exact, answer.exact), minus(ratio(other.at), at)) : RATIO_ZERO;
  return { kind: 'straight', at, height: answer.exact, rise };
}

function productOf({ at }: Asked, height: Ratio): Ratio {
  return times(ratio(at), height);
}

/** Whether the engine's answer lies on this slope; exactly, for both are exact. */
export function follows({ at, answer }: Asked, slope: Slope): boolean {
  // Between what it is open may grow with the points; why it is open stays the same.
  if (slope.kind === 'open') return answer.kind === 'open' && answer.why.key === slope.why.key;
  if (slope.kind === 'none') return answer.kind === 'none';
  if (answer.kind !== 'scored') return false;
  const height = heightAt(slope, at);
  return height !== null && equals(height, answer.exact);
}

/** How high a drawn slope is at a number; null where it has no height. */
export function heightAt(slope: Slope, at: Decimal): Ratio | null {
  if (slope.kind === 'straight') return plus(slope.height, times(slope.rise, minus(ratio(at), slope.at)));
  return slope.kind === 'inverse' && !at.isZero() ? over(slope.product, ratio(at)) : null;
}

/** Whether two stretches go on in the same way. */
export function sameSlope(a: Slope, b: Slope): boolean {
  if (a.kind === 'straight' && b.kind === 'straight') return equals(a.rise, b.rise) && equals(minus(a.height, times(a.rise, a.at)), minus(b.height, times(b.rise, b.at)));
  if (a.kind === 'inverse' && b.kind === 'inverse') return equals(a.product, b.product);
  if (a.kind === 'open' && b.kind === 'open') return a.why.key === b.why.key;
  return a.kind === 'none' && b.kind === 'none';
}
