import { type Decimal, decimalText } from '../../exact/decimal';
import { equals, larger, minus, ratio, type Ratio, RATIO_ZERO, smaller } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import { round } from '../../exact/round';
import { message, type Message } from '../../wording/message';
import type { Band, Chart, Limit, Mark } from '../chart/chart';
import { niceTicks } from '../chart/nice-ticks';
import type { Curve } from './curve';
import { roomsOf, segmentsOf } from './segments';
import { heightAt } from './slope';

/** 图上标的值: where the form stands and where it would stand; `exact` null where no score is drawn. */
export interface CurveMark {
  readonly at: Ratio;
  readonly exact: Ratio | null;
  /** What the score cell would show. */
  readonly shown: string;
}

/** 得分曲线图: the curve in one language, with the points in it. */
export function curveChart(curve: Curve, marks: { readonly written: CurveMark | null; readonly moved: CurveMark | null }, say: (message: Message) => string): Chart {
  const { range: { from, to }, stretches, spelling, top, full, move, targets } = curve;
  const { written, moved } = marks;
  const low = stretches.flatMap(({ slope, from: start, to: end }) => [heightAt(slope, start.at), heightAt(slope, end.at)]).filter((height) => height !== null).reduce(smaller, RATIO_ZERO);
  const rooms = roomsOf(stretches);
  const high = rooms.map((room) => room.high).reduce(larger, top);
  const unit = spelling.behind.trim();
  const title = say(message(TITLES[move.kind]));
  return {
    x: { from: ratio(from), to: ratio(to), ticks: niceTicks(from, to), title: unit === '' || move.kind === 'weight' ? title : say(message('teach.curve.axis', { title, unit })) },
    y: { from: low, to: high, title: say(message('teach.curve.score')), ticks: niceTicks(wholeBelow(low), wholeBelow(high)).filter(({ at }) => isAbove(at, low)) },
    segments: segmentsOf(stretches, moved === null || !equals(moved.at, ratio(moved.at.numerator)) ? null : moved.at.numerator),
    rooms: rooms.map((room) => ({ ...room, label: say(message('teach.curve.by-person')) })),
    bands: bandsOf(curve, say),
    limits: [
      ...(full === null ? [] : [{ along: 'y', at: full, label: say(message('teach.curve.full', { points: ratioText(full) })) } as const]),
      ...targets.ends.map((at): Limit => ({ along: 'x', at, label: say(message('teach.curve.target', { value: `${ratioText(at)}${unit}` })) })),
      ...openMark(moved, say),
    ],
    marks: [
      ...markOf(written, 'written', 'teach.curve.written', say),
      ...(moved === null || (written !== null && equals(written.at, moved.at)) ? [] : markOf(moved, 'moved', 'teach.curve.moved', say)),
    ],
  };
}

const TITLES = { actual: 'teach.curve.actual', 'execution-rate': 'teach.curve.rate', weight: 'teach.curve.weight' } as const;

/** Steps are named by what they give: 98 % and more, 5 points. */
function bandsOf({ stretches }: Curve, say: (message: Message) => string): readonly Band[] {
  const flat = stretches.flatMap(({ slope, from, to }) => {
    const [start, end] = [heightAt(slope, from.at), heightAt(slope, to.at)];
    return start !== null && end !== null && equals(start, end) ? [{ from: ratio(from.at), to: ratio(to.at), height: start }] : [];
  });
  // One flat stretch is the cap of a slope; several are the bands of a rule.
  if (flat.length < 3) return [];
  return flat.map(({ from, to, height }) => ({ from, to, label: say(message('teach.curve.points', { points: ratioText(height) })) }));
}

function markOf(mark: CurveMark | null, sort: Mark['sort'], key: string, say: (message: Message) => string): readonly Mark[] {
  if (mark === null || mark.exact === null) return [];
  return [{ sort, point: { x: mark.at, y: mark.exact }, label: say(message(key, { score: mark.shown })) }];
}

/** A number without a score has no height, but it has a place. */
function openMark(moved: CurveMark | null, say: (message: Message) => string): readonly Limit[] {
  return moved === null || moved.exact !== null ? [] : [{ along: 'x', at: moved.at, label: say(message('teach.curve.moved-open')) }];
}

function wholeBelow(value: Ratio): Decimal {
  return round(value, { mode: 'truncate', places: 2 });
}

function isAbove(at: Ratio, low: Ratio): boolean {
  return !minus(at, low).numerator.isNegative();
}

/** 曲线要说的话: where it runs and what it does, for those who do not see it. */
export function curveSays({ range: { from, to }, top, spelling }: Curve): Message {
  const unit = spelling.behind.trim();
  return message('teach.curve.says', { from: `${decimalText(from)}${unit}`, to: `${decimalText(to)}${unit}`, top: ratioText(top) });
}
