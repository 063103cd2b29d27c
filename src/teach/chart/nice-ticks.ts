import { type Decimal, decimal, decimalText } from '../../exact/decimal';
import { ratio, type Ratio } from '../../exact/ratio';
import type { Axis } from './chart';

const FIRST_DIGITS = ['1', '2', '5', '10'].map(decimal);

/** 刻度: multiples of 1, 2 or 5 times a power of ten, no more than `most` steps; exact, for they are read beside exact numbers. */
export function niceTicks(from: Decimal, to: Decimal, most = 5): Axis['ticks'] {
  if (!to.greaterThan(from)) return [tick(from)];
  const step = niceStep(to.minus(from), most);
  const ticks: Axis['ticks'][number][] = [];
  let at = step.times(from.dividedToIntegerBy(step));
  if (at.lessThan(from)) at = at.plus(step);
  for (; at.lessThanOrEqualTo(to); at = at.plus(step)) ticks.push(tick(at));
  return ticks;
}

/** 步长: the least nice number that goes into `span` at most `most` times; `span` is above nothing. */
export function niceStep(span: Decimal, most: number): Decimal {
  // The exponent of the span is never more than one off the step's own.
  const power = decimal(`1e${span.e - String(most).length}`);
  for (let ten = power; ; ten = ten.times('10')) {
    const found = FIRST_DIGITS.map((digit) => ten.times(digit)).find((step) => step.times(String(most)).greaterThanOrEqualTo(span));
    if (found !== undefined) return found;
  }
}

function tick(at: Decimal): { at: Ratio; label: string } {
  return { at: ratio(at), label: decimalText(at) };
}
