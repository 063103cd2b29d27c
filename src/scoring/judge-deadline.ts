import { RATIO_ONE, RATIO_ZERO } from '../exact/ratio';
import type { CalendarDate, CellMeaning, Deadline, Period } from '../quantity/quantity';
import { message } from '../wording/message';
import { type Days, daysOf } from './calendar';
import type { Derivation } from './derivation';
import { passFail } from './methods/pass-fail';
import type { RowContext } from './row-context';
import { computed, note } from './step';
import { decided, open, unreadable, type Verdict } from './verdict';

/** 时限: on the day or earlier is met. */
export function judgeDeadline(target: Deadline, actual: CellMeaning, context: RowContext, steps: Derivation): Verdict {
  const done = endOf(actual);
  if (done === null) return unreadable(message('scoring.date-missing'), steps);
  const year = yearFor(target.date, done, context);
  const [limit, day] = [daysOf(target.date, year), daysOf(done, year)];
  if (limit === null || day === null) return open(message('scoring.year-missing'), steps);
  return byRule(inTime(target.comparison, limit, day), context, steps);
}

/** 期间: the same period, or a day inside it, is met; later is missed; anything else is a person's decision. */
export function judgePeriod(target: Period, actual: CellMeaning, context: RowContext, steps: Derivation): Verdict {
  const year = context.form.year ?? (isYearless(target.from, target.until, actual) ? 0 : null);
  const from = daysOf(target.from ?? WHOLE_YEAR, target.from?.year ?? target.until?.year ?? year);
  const until = daysOf(target.until ?? target.from ?? WHOLE_YEAR, target.until?.year ?? target.from?.year ?? year);
  if (from === null || until === null) return open(message('scoring.year-missing'), steps);
  const days = actualDays(actual, from, year);
  if (days === null) return unreadable(message('scoring.date-missing'), steps);

  if (actual.kind === 'period' && days.first === from.first && days.last === until.last) return byRule(true, context, steps);
  if (actual.kind === 'deadline' && days.first >= from.first && days.last <= until.last) return byRule(true, context, steps);
  if (days.first > until.last) return byRule(false, context, steps);
  return open(message('scoring.period-differs'), steps);
}

const WHOLE_YEAR: CalendarDate = { year: null, month: null, day: null };

/** Where nobody names a year, both speak of the same one. */
function isYearless(from: CalendarDate | null, until: CalendarDate | null, actual: CellMeaning): boolean {
  const dates = actual.kind === 'period' ? [actual.from, actual.until] : [actual.kind === 'deadline' ? actual.date : null];
  return [from, until, ...dates].every((date) => date === null || date.year === null);
}

function actualDays(actual: CellMeaning, target: Days, year: number | null): Days | null {
  const targetYear = Math.trunc(target.first / 10_000);
  if (actual.kind === 'deadline') return daysOf(actual.date, year ?? targetYear);
  if (actual.kind !== 'period') return null;
  const first = daysOf(actual.from ?? WHOLE_YEAR, actual.from?.year ?? year ?? targetYear);
  const last = daysOf(actual.until ?? actual.from ?? WHOLE_YEAR, actual.until?.year ?? actual.from?.year ?? year ?? targetYear);
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

function endOf(actual: CellMeaning): CalendarDate | null {
  if (actual.kind === 'deadline') return actual.date;
  return actual.kind === 'period' ? actual.until : null;
}

/** A year that neither cell names is the form's, where the profile lets it; two dates without a year are of the same year. */
function yearFor(target: CalendarDate, actual: CalendarDate, { form, profile }: RowContext): number | null {
  if (target.year === null && actual.year === null) return form.year ?? 0;
  return profile.indicators.deadline.yearFromForm ? form.year : null;
}

/** null: the dates are too coarse to tell. */
function inTime(comparison: Deadline['comparison'], limit: Days, done: Days): boolean | null {
  switch (comparison) {
    case '<':
      return done.last < limit.first ? true : undecided(done.first >= limit.first);
    case '>=':
      return done.first >= limit.first ? true : undecided(done.last < limit.first);
    case '>':
      return done.first > limit.last ? true : undecided(done.last <= limit.last);
    default:
      return done.last <= limit.last ? true : undecided(done.first > limit.last);
  }
}

function undecided(surelyMissed: boolean): false | null {
  return surelyMissed ? false : null;
}

function byRule(met: boolean | null, { profile, full, fullName }: RowContext, steps: Derivation): Verdict {
  const { rule, cite } = profile.indicators.deadline;
  if (met === null) return open(message('scoring.date-coarse'), steps);
  if (!met && rule === 'ask') return open(message('scoring.late-ask'), [...steps, note('ask', message('scoring.late-ask'), { cite })]);
  const raw = passFail(met, full);
  const says = message(met ? 'scoring.in-time' : 'scoring.late');
  const step = computed('raw', says, met ? fullName : `0 * ${fullName}`, { [fullName]: full }, raw, cite);
  return decided(raw, [...steps, step], { rate: met ? RATIO_ONE : RATIO_ZERO });
}
