import { readChineseNumber } from './chinese-number';
import type { CalendarDate } from './quantity';

export interface ScannedDate {
  readonly date: CalendarDate;
  readonly end: number;
  /** Written as only a date is: "2023.6" could be a number, "2023年6月" and "2023-06" could not. */
  readonly sure: boolean;
}

const CHINESE = /(?:(\d{4}|[一二三四五六七八九零○]{4})年度?)?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})月份?)?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?/y;
const DIVIDED = /(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d])(?:日(?!历))?/y;
const MONTH_DAY = /(\d{1,2})([-/.])(\d{1,2})(?![\d])/y;
const PACKED = /(20\d{2})(\d{2})(\d{2})(?!\d)/y;
const THIS_YEAR = /(?:当年|本年|今年|次年|下年)度?/y;

/** 日期: the date that begins at `at`, as far as it is written; null when none does. It may still be no day of the calendar. */
export function scanDate(text: string, at: number): ScannedDate | null {
  return divided(text, at) ?? chinese(text, at);
}

function divided(text: string, at: number): ScannedDate | null {
  const found = matchAt(DIVIDED, text, at);
  if (found === null) return null;
  const day = found[4] === undefined ? null : Number(found[4]);
  return { date: { year: Number(found[1]), month: Number(found[3]), day }, end: at + found[0].length, sure: day !== null || found[2] !== '.' };
}

function chinese(text: string, at: number): ScannedDate | null {
  const own = matchAt(THIS_YEAR, text, at);
  // 次年 is another year than the form's, and no year is written that it could be counted from.
  if (own !== null && !/^[当本今]/.test(own[0])) return null;
  const start = at + (own?.[0].length ?? 0);
  const found = matchAt(CHINESE, text, start);
  if (found === null || found[0] === '') return null;
  const date = { year: numberOf(found[1]), month: numberOf(found[2]), day: numberOf(found[3]) };
  // 15日 alone may be a day of the month or fifteen days; a month or what follows must tell.
  return { date, end: start + found[0].length, sure: date.year !== null || date.month !== null };
}

/** "12.31" behind "2021.1.1-": month and day of a second date, which borrows the year. */
export function scanMonthDay(text: string, at: number): ScannedDate | null {
  const found = matchAt(MONTH_DAY, text, at);
  return found === null
    ? null
    : { date: { year: null, month: Number(found[1]), day: Number(found[3]) }, end: at + found[0].length, sure: false };
}

/** "20231231": a date only when words such as 前 say so. */
export function scanPackedDate(text: string, at: number): ScannedDate | null {
  const found = matchAt(PACKED, text, at);
  return found === null
    ? null
    : { date: { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }, end: at + found[0].length, sure: false };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function numberOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return /^\d+$/.test(digits) ? Number(digits) : readChineseNumber(digits)?.toNumber() ?? -1;
}

/** Whether the calendar has such a day. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (year !== null && (year < 1949 || year > 2199)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= (month === null ? 31 : lastDayOf(year, month)));
}

/** The last day of a month; February has 29 days where no year is written. */
export function lastDayOf(year: number | null, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return leap ? 29 : 28;
}
