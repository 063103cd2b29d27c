import type { Chart } from './chart';
import type { Shape } from './drawing';
import { type Frame, placed } from './frame';
import { textWidth } from './text-width';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Anchor = 'start' | 'middle' | 'end';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** 图上的字: each beside what it names, at the first of its places where no other text stands. The points choose first. */
export function placeLabels(chart: Chart, frame: Frame): readonly Shape[] {
  const { fontSize } = frame;
  const title: Place = { x: fontSize / 2, y: fontSize * 1.1, anchor: 'start' };
  const taken: Box[] = [boxOf(chart.y.title, title, fontSize), ...alongCurve(chart, frame)];
  const put = (role: 'written' | 'moved' | 'limit' | 'band' | 'room', text: string, places: readonly Place[]): readonly Shape[] => {
    // Above the plot stand the names of the bands.
    const highest = role === 'band' ? 0 : frame.top;
    const free = places.find((place) => isFree(boxOf(text, place, fontSize), highest, taken, frame));
    // A point is named all the same, over a line if need be, but not beyond the edge of the picture.
    const inSight = () => places.find((place) => isInFrame(boxOf(text, place, fontSize), highest, frame)) ?? places[0]!;
    const place = free ?? (role === 'written' || role === 'moved' ? inSight() : null);
    // A name without room is left out: the table behind the picture has it.
    if (place === null) return [];
    taken.push(boxOf(text, place, fontSize));
    return [{ kind: 'label', role, text, ...place }];
  };
  // The one that moves is the one looked at.
  const marks = [...chart.marks].sort((a, b) => (a.sort === b.sort ? 0 : a.sort === 'moved' ? -1 : 1));
  return [
    { kind: 'label', role: 'axis', text: chart.y.title, ...title },
    ...marks.flatMap(({ label, sort, point }) => put(sort, label, aroundPoint(placed(point, frame), frame))),
    ...chart.bands.flatMap(({ label, from, to }) => put('band', label, aboveBand(frame.across(from), frame.across(to), frame))),
    ...chart.limits.flatMap(({ label, along, at }) => put('limit', label, along === 'y' ? besideLevel(frame.down(at), frame) : besideUpright(frame.across(at), frame))),
    ...chart.rooms.flatMap(({ label, from, to, low, high }) =>
      put('room', label, inside(frame.across(from), frame.across(to), frame.down(high), frame.down(low), frame))),
  ];
}

/** Pixels from one obstacle on the curve to the next: less than a letter. */
const STRIDE = 5;

/** 曲线所占之处: no text covers what it speaks about. */
function alongCurve({ segments }: Chart, frame: Frame): readonly Box[] {
  return segments.flatMap(({ points }) => points.slice(1).flatMap((end, at): Box[] => {
    const [from, to] = [placed(points[at]!, frame), placed(end, frame)];
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STRIDE));
    return Array.from({ length: count + 1 }, (_, step) => {
      const [x, y] = [from.x + (to.x - from.x) * step / count, from.y + (to.y - from.y) * step / count];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    });
  }));
}

function aroundPoint({ x, y }: { readonly x: number; readonly y: number }, { fontSize }: Frame): readonly Place[] {
  const [beside, above, below] = [fontSize * 0.7, y - fontSize * 0.7, y + fontSize * 1.5];
  return [
    { x: x + beside, y: below, anchor: 'start' }, { x: x - beside, y: above, anchor: 'end' },
    { x: x + beside, y: above, anchor: 'start' }, { x: x - beside, y: below, anchor: 'end' },
    { x, y: below + fontSize, anchor: 'middle' }, { x, y: above - fontSize, anchor: 'middle' },
    ...[1.2, 2.4].flatMap((further): Place[] => [
      { x: x + beside, y: below + fontSize * further, anchor: 'start' }, { x: x - beside, y: below + fontSize * further, anchor: 'end' },
    ]),
  ];
}

/** Names of narrow bands stand in two rows. */
function aboveBand(left: number, right: number, { top, fontSize }: Frame): readonly Place[] {
  const x = (left + right) / 2;
  return [{ x, y: top - fontSize * 0.4, anchor: 'middle' }, { x, y: top - fontSize * 1.5, anchor: 'middle' }];
}

function besideLevel(y: number, { left, right, fontSize }: Frame): readonly Place[] {
  const [above, below] = [y - fontSize * 0.4, y + fontSize * 1.2];
  return [
    { x: left + fontSize * 0.4, y: above, anchor: 'start' }, { x: right, y: above, anchor: 'end' },
    { x: left + fontSize * 0.4, y: below, anchor: 'start' }, { x: right, y: below, anchor: 'end' },
  ];
}

function besideUpright(x: number, { top, bottom, fontSize }: Frame): readonly Place[] {
  const [right, left] = [x + fontSize * 0.4, x - fontSize * 0.4];
  return [bottom - fontSize * 0.6, top + fontSize * 2.4, (top + bottom) / 2].flatMap((y): Place[] =>
    [{ x: right, y, anchor: 'start' }, { x: left, y, anchor: 'end' }]);
}

function inside(left: number, right: number, top: number, bottom: number, { fontSize }: Frame): readonly Place[] {
  const x = (left + right) / 2;
  return [0.5, 0.25, 0.75].map((share): Place => ({ x, y: top + (bottom - top) * share + fontSize * 0.35, anchor: 'middle' }));
}

function boxOf(text: string, { x, y, anchor }: Place, fontSize: number): Box {
  const width = textWidth(text, fontSize);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - fontSize, bottom: y + fontSize * 0.2 };
}

function isInFrame(box: Box, highest: number, { left, right, bottom, fontSize }: Frame): boolean {
  return box.left >= left && box.right <= right + fontSize && box.top >= highest && box.bottom <= bottom;
}

function isFree(box: Box, highest: number, taken: readonly Box[], frame: Frame): boolean {
  return isInFrame(box, highest, frame) && !taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
}
