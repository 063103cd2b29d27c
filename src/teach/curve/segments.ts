import type { Decimal } from '../../exact/decimal';
import { ratio } from '../../exact/ratio';
import type { ChartPoint, Room, Segment } from '../chart/chart';
import { type Asked, heightAt, type Slope } from './slope';
import type { Stretch } from './trace';

/** 曲线的各段 as they are drawn. The point `through` lies on its stretch: a bent one is drawn through it as well. */
export function segmentsOf(stretches: readonly Stretch[], through: Decimal | null): readonly Segment[] {
  return stretches.flatMap((stretch, at): Segment[] => [
    ...alonePoints(stretches, at).flatMap(({ at: x, answer }): Segment[] =>
      answer.kind === 'scored' ? [{ points: [{ x: ratio(x), y: answer.exact }], startIncluded: true, endIncluded: true }] : []),
    ...drawn(stretch, through),
  ]);
}

/** The number where a stretch begins, and behind the last one the number where it ends, if they follow no stretch beside them. */
export function alonePoints(stretches: readonly Stretch[], at: number): readonly Asked[] {
  const [before, stretch] = [stretches[at - 1], stretches[at]!];
  const followed = stretch.fromIncluded || (before !== undefined && before.toIncluded && before.to.at.equals(stretch.from.at));
  const last = at === stretches.length - 1 && !stretch.toIncluded;
  return [...(followed ? [] : [stretch.from]), ...(last ? [stretch.to] : [])];
}

function drawn({ from, to, fromIncluded, toIncluded, slope, between }: Stretch, through: Decimal | null): readonly Segment[] {
  if (slope.kind !== 'straight' && slope.kind !== 'inverse') return [];
  const passes = through !== null && through.greaterThan(from.at) && through.lessThan(to.at) ? [through] : [];
  const bent = slope.kind === 'inverse' ? [...between.map(({ at }) => at), ...passes].sort((a, b) => a.comparedTo(b)) : [];
  const points = [from.at, ...bent, to.at].flatMap((at) => pointAt(slope, at));
  return points.length < 2 ? [] : [{ points, startIncluded: fromIncluded, endIncluded: toIncluded }];
}

function pointAt(slope: Slope, at: Decimal): readonly ChartPoint[] {
  const height = heightAt(slope, at);
  return height === null ? [] : [{ x: ratio(at), y: height }];
}

/** 待定区 of a curve, without their names. */
export function roomsOf(stretches: readonly Stretch[]): readonly Omit<Room, 'label'>[] {
  return stretches.flatMap(({ from, to, slope }) => slope.kind === 'open' ? [{ from: ratio(from.at), to: ratio(to.at), low: slope.low, high: slope.high }] : []);
}
