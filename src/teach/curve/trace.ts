import { type Decimal, decimal } from '../../exact/decimal';
import type { Ask } from './answer';
import { crossingOf } from './crossing';
import { type Asked, follows, sameSlope, type Slope, slopeOf } from './slope';

/** 一段走势 between two numbers, and whether the numbers themselves follow it. */
export interface Stretch {
  readonly from: Asked;
  readonly to: Asked;
  readonly fromIncluded: boolean;
  readonly toIncluded: boolean;
  readonly slope: Slope;
  /** Asked in between, in order. */
  readonly between: readonly Asked[];
}

/** Parts into which a stretch is cut to look at it; a bent one is drawn through them. */
const PARTS = 16;
const PART = decimal('0.0625');
/** A break that no profile names is narrowed down to less than a pixel, and left there. */
const DEEPEST = 12;
/** Two breaks so near are the two sides of one that is no decimal: 100 minutes in hours. */
const NEAREST = decimal('1e-9');
/** However odd a rule is, it gets an answer in no time. */
const MOST_CUTS = 120;

/** 描线: the stretches between breaks, each with its slope. Where no slope holds, there is a break that nobody named. */
export function trace(ask: Ask, breaks: readonly Decimal[]): readonly Stretch[] {
  let cuts = 0;
  const between = (from: Asked, to: Asked, depth: number): readonly Stretch[] => {
    if (depth === DEEPEST || cuts === MOST_CUTS || to.at.minus(from.at).lessThan(NEAREST)) return [];
    cuts += 1;
    const inside = partsOf(from.at, to.at).map((at): Asked => ({ at, answer: ask(at) }));
    const slope = slopeOf(inside);
    if (slope !== null) return [{ from, to, slope, between: inside, fromIncluded: follows(from, slope), toIncluded: follows(to, slope) }];
    const at = crossingOf(inside) ?? inside[PARTS / 2 - 1]!.at;
    const middle = { at, answer: ask(at) };
    return [...between(from, middle, depth + 1), ...between(middle, to, depth + 1)];
  };
  const ends = breaks.map((at): Asked => ({ at, answer: ask(at) }));
  return ends.slice(1).flatMap((to, index) => between(ends[index]!, to, 0)).reduce<readonly Stretch[]>(joined, []);
}

function partsOf(from: Decimal, to: Decimal): readonly Decimal[] {
  const part = to.minus(from).times(PART);
  return Array.from({ length: PARTS - 1 }, (_, at) => from.plus(part.times(String(at + 1))));
}

/** Two stretches of one slope are one, where their common end follows it as well. */
function joined(before: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = before.at(-1);
  const goesOn = last !== undefined && next.from.at.minus(last.to.at).lessThan(NEAREST) && last.toIncluded && next.fromIncluded && sameSlope(last.slope, next.slope);
  if (!goesOn) return [...before, next];
  return [...before.slice(0, -1), { ...last, to: next.to, toIncluded: next.toIncluded, between: [...last.between, last.to, ...next.between] }];
}
