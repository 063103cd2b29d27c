import { compare, equals } from '../../exact/ratio';
import type { ChartPoint, Segment } from './chart';
import type { Shape } from './drawing';
import { type Frame, pixel, placed } from './frame';

const RADIUS = 3.5;

/** 曲线 with its jumps: a closed dot where the value lies, an open one where the curve only comes near. */
export function drawCurve(segments: readonly Segment[], frame: Frame): readonly Shape[] {
  const lines = segments.filter(({ points }) => points.length > 1).map(({ points }): Shape => ({
    kind: 'path', role: 'curve', thick: 2, dash: null,
    d: points.map((point, at) => {
      const { x, y } = placed(point, frame);
      return `${at === 0 ? 'M' : 'L'}${pixel(x)} ${pixel(y)}`;
    }).join(''),
  }));
  return [...lines, ...dots(segments, frame)];
}

interface End {
  readonly point: ChartPoint;
  readonly included: boolean;
  readonly alone: boolean;
}

function dots(segments: readonly Segment[], frame: Frame): readonly Shape[] {
  const ends = segments.flatMap(({ points, startIncluded, endIncluded }): End[] => points.length === 1
    ? [{ point: points[0]!, included: true, alone: true }]
    : [{ point: points[0]!, included: startIncluded, alone: false }, { point: points.at(-1)!, included: endIncluded, alone: false }]);
  const open = ends.filter((end) => !end.included && !ends.some((other) => other.included && same(end.point, other.point)));
  const closed = ends.filter((end) => end.included && (end.alone || ends.some((other) => jumps(end.point, other.point))));
  return [...open.map((end) => dot(end, false, frame)), ...closed.map((end) => dot(end, true, frame))];
}

function dot({ point }: End, filled: boolean, frame: Frame): Shape {
  return { kind: 'dot', role: 'curve', ...placed(point, frame), radius: RADIUS, filled };
}

function same(a: ChartPoint, b: ChartPoint): boolean {
  return equals(a.x, b.x) && equals(a.y, b.y);
}

function jumps(a: ChartPoint, b: ChartPoint): boolean {
  return equals(a.x, b.x) && compare(a.y, b.y) !== 0;
}
