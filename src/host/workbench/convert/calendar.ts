import { getFormatDateInfo } from 'numfmt';

/** Days between the two calendars a workbook may count from; the grid knows the one of 1900 only. */
export const DAYS_TO_1904 = 1462;

const known = new Map<string, boolean>();

/** 日期格式: shows a day, month or year; a duration or a time of day is the same in both calendars. */
export function showsDate(format: string): boolean {
  if (format === 'General') return false;
  const before = known.get(format);
  if (before !== undefined) return before;
  const shows = readFormat(format);
  if (known.size > 4_000) known.clear();
  known.set(format, shows);
  return shows;
}

function readFormat(format: string): boolean {
  try {
    const { year, month, day } = getFormatDateInfo(format);
    return year || month || day;
  } catch {
    // A format code that cannot be read shows no date.
    return false;
  }
}
