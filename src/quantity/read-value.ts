import { type Decimal, decimal, ONE } from '../exact/decimal';
import type { Quantity, Range, Unit, Unreadable } from './quantity';
import { isKnownUnit, readUnit } from './read-unit';
import { readTail } from './read-tail';
import { type ScannedNumber, scanChinese, scanNumber } from './scan-number';
import { unreadable } from './unreadable';

/**
 * 数值: the text from its first sign on as number and unit, range, or refusal; null when it is none of them. The text
 * holds no blanks but those between digits.
 */
export function readValue(text: string): Quantity | Range | Unreadable | null {
  if (text.startsWith('±')) return plusMinus(decimal('0'), text.slice(1));
  const first = scanNumber(text, 0) ?? scanWritten(text);
  if (first === null) return null;
  if (first === 'too-long') return unreadable('number-too-long');
  const rest = text.slice(first.end);
  if (rest.startsWith('±')) return plusMinus(first.amount, rest.slice(1));
  if (first.unit !== null) return withPart(first, rest);
  const tail = readTail(rest);
  if (tail !== null && 'kind' in tail) return tail;
  if (tail !== null) {
    return { kind: 'quantity', comparison: tail.comparison, amount: first.amount.times(tail.factor), unit: tail.unit, label: tail.label };
  }
  // 010-88888888 is a telephone number.
  return (/^0\d/.test(text) ? null : rangeFrom(first.amount, rest)) ?? spanOf(first.amount, rest);
}

/** 百分之九十五: the unit is in the words, so only a comparison may follow. */
function withPart(first: ScannedNumber, rest: string): Quantity | Range | Unreadable | null {
  const tail = readTail(rest);
  if (tail !== null && 'kind' in tail) return tail;
  if (tail !== null && tail.unit === null && tail.factor.equals(ONE)) {
    return { kind: 'quantity', comparison: tail.comparison, amount: first.amount, unit: first.unit, label: tail.label };
  }
  return rangeFrom(first.amount, `${first.unit!.symbol}${rest}`);
}

/** A written numeral counts only before a unit of the table, for 一致, 一般 and 百姓 are no numbers. */
function scanWritten(text: string): ScannedNumber | null {
  const number = scanChinese(text, 0);
  if (number === null) return null;
  const rest = text.slice(number.end);
  // A lone 一 may be a dash that was typed with the wrong key.
  if (rest === '') return text === '一' || text === '半' ? null : number;
  const tail = readTail(rest);
  if (tail === null || 'kind' in tail) return tail === null && RANGE_SIGN.test(rest) ? number : null;
  // 一次完成 is done at one go.
  if (tail.label !== null && number.end === 1 && tail.comparison === 'none') return null;
  if (tail.unit === null) return tail.comparison === 'none' ? null : number;
  const symbol = tail.unit.symbol;
  const sure = isKnownUnit(symbol) ? number.end > 1 || !ORDINAL.has(symbol) : COUNTED_NOUN.test(symbol);
  return sure ? number : null;
}

/** 一级, 二类, 三线 name a rank, not a number of ranks. */
const ORDINAL: ReadonlySet<string> = new Set([...'级类线路度面样点段道步号届层种期批代轮元单手把季']);
/** 两个村, 三名医生; but not 一次性, 一站式. */
const COUNTED_NOUN = /^[个名位家场][^性式不化体]/;
const RANGE_SIGN = /^[^-~至到]{0,6}[-~至到]/;

/** "20±2℃" */
function plusMinus(middle: Decimal, text: string): Range | Unreadable | null {
  const spread = scanNumber(text, 0);
  if (spread === null || spread === 'too-long') return null;
  const tail = readTail(text.slice(spread.end));
  if (tail === null || 'kind' in tail || tail.comparison !== 'none') return null;
  const [from, reach] = [middle.times(tail.factor), spread.amount.abs().times(tail.factor)];
  return closedRange(from.minus(reach), from.plus(reach), tail.unit, tail.label);
}

/** "60-80周岁", "90%~95%", "5至10人", "-5到10℃". */
function rangeFrom(low: Decimal, rest: string): Range | Unreadable | null {
  const at = rest.split('').findIndex((sign) => JOINS.has(sign));
  if (at < 0 || at > LONGEST_UNIT) return null;
  const doubled = at + 1 < rest.length && '-~'.includes(rest[at + 1]!) ? 2 : 1;
  const start = at + doubled;
  const high = scanNumber(rest, start) ?? scanChinese(rest, start);
  if (high === 'too-long') return unreadable('number-too-long');
  if (high === null) return null;
  const tail = readTail(rest.slice(high.end));
  if (tail !== null && 'kind' in tail) return tail;
  if (tail === null || tail.comparison !== 'none') return null;
  const lowUnit = at === 0 ? null : readTail(rest.slice(0, at));
  if (at > 0 && (lowUnit === null || 'kind' in lowUnit || lowUnit.comparison !== 'none')) return null;
  const own = lowUnit === null || 'kind' in lowUnit ? null : lowUnit;
  const unit = high.unit ?? tail.unit;
  if (own !== null && unit !== null && own.unit?.symbol !== unit.symbol) return unreadable('contradictory');
  return closedRange(low.times(own?.factor ?? tail.factor), high.amount.times(tail.factor), unit ?? own?.unit ?? null, tail.label);
}

const JOINS: ReadonlySet<string> = new Set(['-', '~', '至', '到']);
const LONGEST_UNIT = 8;

function closedRange(low: Decimal, high: Decimal, unit: Unit | null, label: string | null): Range | Unreadable {
  if (low.greaterThan(high)) return unreadable('contradictory');
  return { kind: 'range', low, high, lowIncluded: true, highIncluded: true, unit, label };
}

/** "1小时30分", "2分10秒", "1年6个月": the sum in the smaller unit. */
function spanOf(first: Decimal, rest: string): Quantity | null {
  const at = rest.search(/\d/);
  if (at < 1 || at > 4) return null;
  const second = scanNumber(rest, at);
  if (second === null || second === 'too-long') return null;
  const tail = readTail(rest.slice(second.end));
  if (tail === null || 'kind' in tail || tail.unit === null || !tail.factor.equals(ONE)) return null;
  const large = asTime(readUnit(rest.slice(0, at)));
  const small = asTime(tail.unit);
  if (large === null || small === null || large.dimension !== small.dimension || !SPANS.has(small.dimension)) return null;
  const times = large.factor.divToInt(small.factor);
  if (times.lessThanOrEqualTo(ONE) || second.amount.greaterThanOrEqualTo(times)) return null;
  return { kind: 'quantity', comparison: tail.comparison, amount: first.times(times).plus(second.amount), unit: small, label: tail.label };
}

const SPANS: ReadonlySet<string> = new Set(['time', 'month']);

/** 分 beside hours or seconds is a minute, not a point. */
function asTime(unit: Unit | null): Unit | null {
  return unit?.symbol === '分' ? readUnit('分钟') : unit;
}
