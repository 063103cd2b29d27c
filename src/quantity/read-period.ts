import type { CalendarDate, Period, Unreadable } from './quantity';
import { isCalendarDate, scanDate, scanMonthDay } from './scan-date';
import { unreadable } from './unreadable';

const JOIN = /^(?:--?|~|至|到)/;

/** 期间: two dates with a join between them, or months or years that share what stands once; null when it is none. */
export function readPeriod(text: string): Period | Unreadable | null {
  const months = /^(?:(\d{4})年)?(\d{1,2})(?:--?|~|至|到)(\d{1,2})月(?:份|底)?$/.exec(text);
  if (months !== null) return between(partial(months[1], months[2]), partial(months[1], months[3]));
  const years = /^((?:19|20)\d{2})年?度?(?:--?|~|至|到)((?:19|20)\d{2})(?:年度?)?$/.exec(text);
  if (years !== null) return between(partial(years[1], undefined), partial(years[2], undefined));
  const first = scanDate(text, 0);
  const join = first === null ? null : JOIN.exec(text.slice(first.end));
  if (first === null || join === null) return null;
  const start = first.end + join[0].length;
  const second = scanDate(text, start) ?? scanMonthDay(text, start);
  if (second === null || !/^(?:止|期间|底)?$/.test(text.slice(second.end))) return null;
  if (!first.sure && !second.sure && first.date.day === null) return null;
  if (!sameFineness(first.date, second.date)) return null;
  return between(first.date, { ...second.date, year: second.date.year ?? first.date.year, month: second.date.month ?? first.date.month });
}

function partial(year: string | undefined, month: string | undefined): CalendarDate {
  return { year: year === undefined ? null : Number(year), month: month === undefined ? null : Number(month), day: null };
}

function sameFineness(a: CalendarDate, b: CalendarDate): boolean {
  return (a.day === null) === (b.day === null);
}

function between(from: CalendarDate, until: CalendarDate): Period | Unreadable {
  const ordered = isCalendarDate(from) && isCalendarDate(until) && orderOf(from) <= orderOf(until);
  return ordered ? { kind: 'period', from, until } : unreadable('contradictory');
}

function orderOf({ year, month, day }: CalendarDate): number {
  return ((year ?? 0) * 13 + (month ?? 0)) * 32 + (day ?? 0);
}
