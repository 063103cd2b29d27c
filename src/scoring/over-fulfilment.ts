import { minus, type Ratio, ratioOf, times } from '../exact/ratio';
import { includes, parseInterval } from '../profile/interval';
import { message } from '../wording/message';
import type { RowContext } from './row-context';
import { rateText, shareInterval } from './shown';
import { computed, note } from './step';
import { decided, type Decided, open, type Verdict } from './verdict';

/** 超额完成: what the profile asks from a certain completion rate on. Bands that the rate does not reach leave the score alone. */
export function overFulfilled(rate: Ratio, met: Decided, context: RowContext): Verdict {
  const bands = context.profile.indicators.overFulfilment.filter(({ interval }) => includes(parseInterval(interval), rate));
  if (bands.length === 0) return met;
  const { full, fullName, profile } = context;
  const shown = rateText(rate, profile.rounding.completionRate);
  const due = bands.filter(({ reason }) => reason).map(({ interval }) => message('scoring.due-over-fulfilled', { rate: shown, interval: shareInterval(interval) }));
  const asking = bands.find(({ ask }) => ask);
  if (asking !== undefined) {
    const why = message('scoring.over-fulfilled-ask', { rate: shown, interval: shareInterval(asking.interval) });
    return open(why, [...met.steps, note('ask', why, { cite: asking.cite })], { rate, due });
  }
  return bands.reduce((score, { interval, deduct, cite }) => {
    if (deduct === null) return { ...score, due };
    if (deduct.by === 'points') {
      const points = ratioOf(deduct.points);
      const raw = minus(score.raw, points);
      const says = message('scoring.over-fulfilled-points', { interval: shareInterval(interval) });
      return decided(raw, [...score.steps, computed('deduct', says, 'raw - points', { raw: score.raw, points }, raw, cite)], { rate, due });
    }
    const [beyond, factor] = [ratioOf(deduct.beyond), ratioOf(deduct.factor)];
    const raw = minus(score.raw, times(times(full, minus(rate, beyond)), factor));
    const says = message('scoring.over-fulfilled-excess', { interval: shareInterval(interval) });
    const operands = { raw: score.raw, [fullName]: full, rate, beyond, factor };
    return decided(raw, [...score.steps, computed('deduct', says, `raw - ${fullName} * (rate - beyond) * factor`, operands, raw, cite)], { rate, due });
  }, met);
}
