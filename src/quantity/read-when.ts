import type { CalendarDate, Comparison, Deadline, Period, Unreadable } from './quantity';
import { readPeriod } from './read-period';
import { isCalendarDate, lastDayOf, scanDate, type ScannedDate, scanPackedDate } from './scan-date';
import { unreadable } from './unreadable';

type When = Deadline | Period | Unreadable;

const SIGN_BEFORE: readonly (readonly [string, Comparison])[] = [
  ['不晚于', '<='], ['不迟于', '<='], ['最迟', '<='], ['最晚', '<='], ['截至', '<='], ['截止到', '<='], ['截止至', '<='], ['截止', '<='], ['早于', '<'],
  ['晚于', '>'], ['不早于', '>='], ['≥', '>='], ['>', '>'], ['≤', '<='], ['<', '<'], ['=', '='],
];
/** Words before a date that add nothing. */
const LEADS = /^(?:(?:实际|计划|预计|项目|工程|要求|目标|确保|力争|原则上|已|应|须|拟|将|全部)?(?:完成|完工|竣工|截止|开工|支付|验收|交付|结束|办结|上线|发放|拨付)?(?:时间|日期|时限|期限|时点)?(?:为|是|于|在)?:?(?:于|在)?)/;

/** Words behind a date. 12月31日前 includes the day: nobody means 30 December by it; 6月15日前 leaves it out. */
const BEHIND: readonly (readonly [RegExp, Comparison | 'before'])[] = [
  [/^(?:年|月)?(?:底|末)(?:之前|以前|前)?(?:\(含\))?/, '<='],
  [/^(?:\(含\)|\(含当日\)|\(含当天\))(?:之前|以前|前)/, '<='],
  [/^(?:之前|以前|前)(?:\(含\)|\(含当日\)|\(含当天\))/, '<='],
  [/^(?:之前|以前|前)(?:\(不含\))/, '<'],
  [/^(?:之前|以前|前)/, 'before'],
  [/^(?:以内|之内|内|止)/, '<='],
  [/^(?:起|以后|之后|后)/, '>='],
];
const TAIL = /^[\u4e00-\u9fff]{0,10}$/;
/** A bare date may only be followed by what is done on it: 2023年12月完成, not 2023年培训计划. */
const DONE = /^(?:(?:全部|已|均|按时|如期|正式|已全部)?(?:完成|完工|竣工|验收|交付|上线|投入使用|到位|办结|结束|开工|支付|发放|拨付|开展|实施|启动|建成|通车|开通|通过验收)[\u4e00-\u9fff]{0,4})?$/;
const DENIAL = /[未没无不]/;
const TIME_OF_DAY = /^ ?(?:00|0|23|24):(?:00|59)(?::(?:00|59))?$/;
const WHOLE_YEAR = new Set(['全年', '全年度', '当年全年', '本年全年', '当年', '本年', '当年度', '本年度', '今年', '年度', '整年', '当年度全年', '本年度全年', '全年内', '年度全年']);
const YEAR_END = /^(?:(?:当年度?|本年度?|今年|年度)(?:年底|年末|年内|年终|底|末|内)|年底|年末|年内|年终)(之前|以前|前)?(?:\(含\))?/;
const QUARTER = /^(?:(\d{4})年)?(?:当年|本年)?第?([一二三四1-4])季度/;
const HALF = /^(?:(\d{4})年)?(?:当年|本年)?(上|下)半年/;

/** Every date and period has one of these. */
const MAY_BE_DATE = /[年月日号度]|\d{4}/;

/** 时间: the text as a deadline or a period; null when it is none. The text holds no blanks but those between digits. */
export function readWhen(text: string): When | null {
  if (!MAY_BE_DATE.test(text)) return null;
  if (WHOLE_YEAR.has(text)) return { kind: 'period', from: null, until: null };
  const signed = signBefore(text);
  const rest = signed.rest.replace(LEADS, '');
  return wholeYearOf(rest) ?? quarterOrHalf(rest, signed.sign) ?? yearEnd(rest, signed.sign)
    ?? (signed.sign === 'none' || signed.sign === '=' ? readPeriod(rest) : null) ?? deadline(rest, signed.sign);
}

function signBefore(text: string): { sign: Comparison; rest: string } {
  const bare = text.replace(LEADS, '');
  const found = SIGN_BEFORE.find(([word]) => bare.startsWith(word));
  return found === undefined ? { sign: 'none', rest: bare } : { sign: found[1], rest: bare.slice(found[0].length) };
}

/** 2023年度, 2023年全年. */
function wholeYearOf(text: string): Period | null {
  const found = /^(20\d{2}|19\d{2})年(?:度|全年|全年度|度全年)$/.exec(text);
  if (found === null) return null;
  const year: CalendarDate = { year: Number(found[1]), month: null, day: null };
  return { kind: 'period', from: year, until: year };
}

function quarterOrHalf(text: string, sign: Comparison): When | null {
  const quarter = QUARTER.exec(text);
  const half = quarter === null ? HALF.exec(text) : null;
  const found = quarter ?? half;
  if (found === null) return null;
  const year = found[1] === undefined ? null : Number(found[1]);
  const first = quarter === null ? (found[2] === '上' ? 1 : 7) : 3 * '一二三四1234'.indexOf(found[2]!) % 12 + 1;
  const last = quarter === null ? first + 5 : first + 2;
  const behind = text.slice(found[0].length);
  const until: CalendarDate = { year, month: last, day: null };
  if (sign === 'none' && !/[前末底内止]/.test(behind)) return behindOf(behind) === null ? null : { kind: 'period', from: { year, month: first, day: null }, until };
  const end = behindOf(behind);
  if (end === null) return null;
  if (end === 'before') return { kind: 'deadline', comparison: '<', date: { year, month: first, day: null } };
  return { kind: 'deadline', comparison: end === 'none' || end === '=' ? dated(sign) : end, date: until };
}

/** 年底前, 当年年底, 年内: by the end of December. */
function yearEnd(text: string, sign: Comparison): Deadline | null {
  const found = YEAR_END.exec(text);
  const rest = found === null ? '' : text.slice(found[0].length);
  if (found === null || !isTail(rest) || (found[1] === undefined && !DONE.test(rest))) return null;
  return { kind: 'deadline', comparison: sign === 'none' || sign === '=' ? '<=' : sign, date: { year: null, month: 12, day: null } };
}

function deadline(text: string, sign: Comparison): Deadline | Unreadable | null {
  const found = scanDate(text, 0) ?? scanPackedDate(text, 0);
  if (found === null) return null;
  const behind = text.slice(found.end);
  const end = behindOf(behind.replace(TIME_OF_DAY, ''));
  if (end === null) return null;
  if (!found.sure && end === 'none') return null;
  // ≥6月 counts months; 18月 cannot be a month of the year.
  if (countsMonths(found.date, sign, end)) return null;
  // 3年内 and 15日内 are lengths of time.
  if (isLength(found, behind)) return null;
  if (!isCalendarDate(found.date)) return unreadable('contradictory');
  const date = endOfYear(found.date, behind);
  if (end === 'before') return { kind: 'deadline', comparison: endsMonth(date) ? '<=' : '<', date };
  return { kind: 'deadline', comparison: end === 'none' ? dated(sign) : end, date };
}

function dated(sign: Comparison): Comparison {
  return sign === 'none' ? '=' : sign;
}

function countsMonths({ year, month, day }: CalendarDate, sign: Comparison, end: Comparison | 'before' | 'none'): boolean {
  if (year !== null || month === null || day !== null) return false;
  return month > 12 || (end === 'none' && (sign === '>=' || sign === '>'));
}

function isLength({ date }: ScannedDate, behind: string): boolean {
  return date.year === null && date.month === null && /^(?:以内|之内|内|以后|之后|后|起)/.test(behind);
}

/** 2023年底前 names December although only the year is written out. */
function endOfYear(date: CalendarDate, behind: string): CalendarDate {
  return date.month === null && date.year !== null && /^年?[底末]/.test(behind) ? { ...date, month: 12 } : date;
}

function endsMonth({ year, month, day }: CalendarDate): boolean {
  return day !== null && month !== null && day === lastDayOf(year, month) && (month !== 2 || year !== null);
}

/** What follows a date, down to the end of the text; null when that is more than a few words. */
function behindOf(text: string): Comparison | 'before' | 'none' | null {
  const found = BEHIND.find(([pattern]) => pattern.test(text));
  const rest = found === undefined ? text : text.replace(found[0], '');
  if (!isTail(rest) || (found === undefined && !DONE.test(rest))) return null;
  return found?.[1] ?? 'none';
}

function isTail(text: string): boolean {
  return TAIL.test(text) && !DENIAL.test(text) && !/^[上中下]旬|^左右|^[个份度]/.test(text);
}
