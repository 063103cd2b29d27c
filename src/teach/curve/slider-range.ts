import { type Decimal, decimal, ONE, ZERO } from '../../exact/decimal';
import { type Ratio, ratio } from '../../exact/ratio';
import { round } from '../../exact/round';
import { niceStep } from '../chart/nice-ticks';
import type { Move, Spelling } from '../what-if/move';
import type { Targets } from './targets';

/** 滑动范围: from 0 to twice the target, and what is written inside. `from` and `to` are whole numbers of steps. */
export interface SliderRange {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly step: Decimal;
}

/** Finer than a hand can slide. */
const MOST_STEPS = 200;
const TWO = decimal('2');
/** More is never spent, or nearly never. */
const MOST_SPENT = decimal('120');
const USUAL_POINTS = decimal('10');
const USUAL = decimal('10');
const ALL = decimal('100');
/** No amount of a project has more digits. */
const LARGEST = decimal('1e15');

export function sliderRange(move: Move, spelling: Spelling, { ends, whole }: Targets): SliderRange | null {
  const written = spelling.written === null ? [] : bothSides(spelling.written);
  switch (move.kind) {
    case 'execution-rate':
      return inSteps([ZERO, MOST_SPENT, ...written], false);
    case 'weight':
      return inSteps([ZERO, (written[0] ?? USUAL_POINTS).times(TWO)], false);
    case 'actual': {
      const twice = ends.flatMap(bothSides).map((end) => end.times(TWO));
      const all = [ZERO, ...twice, ...written];
      // Of a target of nought, or one in words, nothing is twice as much.
      const nowhere = twice.every((end) => end.isZero());
      return inSteps(nowhere ? [...all, ...written.map((number) => number.times(TWO)), spelling.behind.includes('%') ? ALL : USUAL] : all, whole);
    }
  }
}

function inSteps(numbers: readonly Decimal[], whole: boolean): SliderRange | null {
  if (numbers.some((number) => number.abs().greaterThan(LARGEST))) return null;
  const [low, high] = [numbers.reduce((a, b) => a.lessThan(b) ? a : b), numbers.reduce((a, b) => a.greaterThan(b) ? a : b)];
  const span = high.greaterThan(low) ? high.minus(low) : ONE;
  const nice = niceStep(span, MOST_STEPS);
  const step = whole && nice.lessThan(ONE) ? ONE : nice;
  const from = step.times(stepsDown(low, step));
  return { from, to: from.plus(step.times(stepsUp(low.plus(span).minus(from), step))), step };
}

function stepsDown(number: Decimal, step: Decimal): Decimal {
  const steps = number.dividedToIntegerBy(step);
  return steps.times(step).greaterThan(number) ? steps.minus(ONE) : steps;
}

function stepsUp(number: Decimal, step: Decimal): Decimal {
  const steps = number.dividedToIntegerBy(step);
  return steps.times(step).lessThan(number) ? steps.plus(ONE) : steps;
}

/** A number without end lies between two with twelve places: what changes at it changes from one to the other. */
export function bothSides(value: Ratio): readonly Decimal[] {
  const [below, above] = [round(value, { mode: 'truncate', places: 12 }), round(value, { mode: 'up', places: 12 })];
  return below.equals(above) ? [below] : [below, above];
}

/** 滑到第几格: the number at a position of the slider. */
export function numberAt({ from, step }: SliderRange, position: number): Decimal {
  return from.plus(step.times(String(position)));
}

/** How many positions the slider has after its first. */
export function positionsOf({ from, to, step }: SliderRange): number {
  return to.minus(from).dividedToIntegerBy(step).toNumber();
}

/** The position next to a number. */
export function positionOf(range: SliderRange, number: Ratio): number {
  const steps = round(ratio(number.numerator.minus(range.from.times(number.denominator)), number.denominator.times(range.step)), { mode: 'half-up', places: 0 });
  return Math.min(positionsOf(range), Math.max(0, steps.toNumber()));
}
