import type { CalendarDate } from '../quantity/quantity';

/** 日期段: the first and the last day that a date may mean, as numbers that sort like days (20231231). */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const EARLIEST_MONTH = 1;
const LATEST_MONTH = 12;
const LATEST_DAY = 31;

/** The days of a date as far as it is written: "2023年12月" is the whole month. A missing year is `year`, or nothing in common with a written one. */
export function daysOf({ year: written, month, day }: CalendarDate, year: number | null): Days | null {
  const known = written ?? year;
  if (known === null) return null;
  return {
    first: sortable(known, month ?? EARLIEST_MONTH, day ?? 1),
    last: sortable(known, month ?? LATEST_MONTH, day ?? LATEST_DAY),
  };
}

function sortable(year: number, month: number, day: number): number {
  return (year * 100 + month) * 100 + day;
}
