import { type Decimal, decimal, ONE, ZERO } from '../exact/decimal';

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((sign, value): [string, number] => [sign, value]),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((sign, value): [string, number] => [sign, value]),
  ['○', 0], ['两', 2], ['俩', 2], ['幺', 1],
]);
const STEPS: ReadonlyMap<string, number> = new Map([['十', 1], ['拾', 1], ['百', 2], ['佰', 2], ['千', 3], ['仟', 3]]);
const MYRIADS: ReadonlyMap<string, number> = new Map([['万', 4], ['亿', 8]]);

/** Longest Chinese numeral that is read. */
const LONGEST = 24;

/** Whether the sign can stand in a Chinese numeral. */
export function isNumeralSign(sign: string): boolean {
  return DIGITS.has(sign) || STEPS.has(sign) || MYRIADS.has(sign) || sign === '半';
}

/**
 * 中文数字: the number that the whole text writes ("一百二十", "两", "九十九点五", "二〇二三"), or null. Spoken short forms
 * (一百二 for 120) and neighbours that mean "about" (三五, 七八) are not read.
 */
export function readChineseNumber(text: string): Decimal | null {
  if (text === '' || text.length > LONGEST) return null;
  if (text === '半') return decimal('0.5');
  const [whole, fraction, more] = text.split('点');
  if (more !== undefined || whole === undefined) return null;
  const amount = digitRow(whole) ?? grouped(whole);
  if (amount === null) return null;
  if (fraction === undefined) return amount;
  const places = digits(fraction);
  return places === null ? null : amount.plus(decimal(`0.${places}`));
}

/** "二〇二三": read digit by digit, as years are; needs four of them. */
function digitRow(text: string): Decimal | null {
  const row = digits(text);
  return row !== null && row.length >= 4 ? decimal(row) : null;
}

function digits(text: string): string | null {
  const row = [...text].map((sign) => DIGITS.get(sign));
  return row.length === 0 || row.includes(undefined) ? null : row.join('');
}

function grouped(text: string): Decimal | null {
  let total = ZERO;
  let rest = text;
  for (const [sign, power] of [['亿', 8], ['万', 4]] as const) {
    const [high, low, more] = rest.split(sign);
    if (more !== undefined) return null;
    if (low === undefined) continue;
    const part = belowMyriad(high!);
    if (part === null || part.isZero()) return null;
    total = total.plus(part.times(decimal(`1e${power}`)));
    // "五万三" is spoken for 53,000 and written for nothing: a lone digit behind 万 needs its 零.
    if (low.length === 1 && DIGITS.has(low)) return null;
    rest = low;
  }
  const last = rest === '' && !total.isZero() ? ZERO : belowMyriad(rest);
  return last === null ? null : total.plus(last);
}

/** 零 to 九千九百九十九. */
function belowMyriad(text: string): Decimal | null {
  let total = ZERO;
  let digit: Decimal | null = null;
  let step = 4;
  let zero = text.startsWith('零');
  for (const sign of zero && text.length > 1 ? text.slice(1) : text) {
    const value = DIGITS.get(sign);
    const power = STEPS.get(sign);
    if (value !== undefined) {
      if (digit !== null && !digit.isZero()) return null;
      digit = decimal(String(value));
      zero = zero || value === 0;
    } else if (power !== undefined) {
      if (power >= step || digit?.isZero() === true || (digit === null && (power !== 1 || step !== 4))) return null;
      total = total.plus((digit ?? ONE).times(decimal(`1e${power}`)));
      [step, digit, zero] = [power, null, false];
    } else return null;
  }
  if (digit === null) return total.isZero() ? null : total;
  // 一百二 could be 102 or 120; 一百零二 and 十二 could not.
  if (step > 1 && step < 4 && !zero) return null;
  return total.plus(digit);
}
