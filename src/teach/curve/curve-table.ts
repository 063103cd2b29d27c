import { type Decimal, decimalText } from '../../exact/decimal';
import { equals } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import { message, type Message } from '../../wording/message';
import { niceTicks } from '../chart/nice-ticks';
import type { Curve } from './curve';
import { alonePoints } from './segments';
import { type Asked, heightAt } from './slope';
import type { Stretch } from './trace';

/** 曲线表的一行: a stretch or a single number, what it scores before rounding, and what the engine gives at its ends. */
export interface CurveRow {
  readonly over: string;
  readonly exact: string | Message;
  readonly score: string;
}

/** Of a bent stretch as many numbers as can be taken in. */
const MOST_POINTS = 8;

/** 曲线表: the curve in exact numbers, in order. "[48%, 80%)" takes in 48 % and leaves 80 % out, as intervals of a rule do. */
export function curveTable(curve: Curve): readonly CurveRow[] {
  return curve.stretches.flatMap((stretch, at) => [
    ...alonePoints(curve.stretches, at).map((point) => pointRow(point, curve)),
    ...stretchRows(stretch, curve),
  ]);
}

function stretchRows(stretch: Stretch, curve: Curve): readonly CurveRow[] {
  const { from, to, fromIncluded, toIncluded, slope, between } = stretch;
  const over = `${fromIncluded ? '[' : '('}${numberText(from.at, curve)}, ${numberText(to.at, curve)}${toIncluded ? ']' : ')'}`;
  if (slope.kind === 'none') return [{ over, exact: slope.why, score: '—' }];
  if (slope.kind === 'open') return [{ over, exact: message('teach.curve.room', { low: ratioText(slope.low), high: ratioText(slope.high), why: slope.why }), score: '—' }];
  const [start, end] = [heightAt(slope, from.at), heightAt(slope, to.at)];
  const flat = start !== null && end !== null && equals(start, end);
  const whole: CurveRow = {
    over,
    exact: flat ? ratioText(start) : [start, end].map((height) => height === null ? '' : ratioText(height)).join(' → '),
    score: flat ? scoreText(between[0]!) : `${fromIncluded ? scoreText(from) : '—'} → ${toIncluded ? scoreText(to) : '—'}`,
  };
  return slope.kind === 'inverse' ? [whole, ...roundNumbers(stretch).map((at) => pointRow({ at, answer: curve.ask(at) }, curve))] : [whole];
}

function roundNumbers({ from, to }: Stretch): readonly Decimal[] {
  return niceTicks(from.at, to.at, MOST_POINTS).map(({ at }) => at.numerator).filter((at) => at.greaterThan(from.at) && at.lessThan(to.at));
}

function pointRow(point: Asked, curve: Curve): CurveRow {
  const { answer } = point;
  return { over: numberText(point.at, curve), exact: answer.kind === 'scored' ? ratioText(answer.exact) : answer.why, score: scoreText(point) };
}

function scoreText({ answer }: Asked): string {
  return answer.kind === 'scored' ? decimalText(answer.score) : '—';
}

/** A number with its unit; words before it would only be in the way here. */
export function numberText(at: Decimal, { spelling }: Pick<Curve, 'spelling'>): string {
  return `${decimalText(at)}${spelling.behind.trim()}`;
}
