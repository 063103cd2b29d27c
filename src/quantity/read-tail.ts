import { type Decimal, ONE } from '../exact/decimal';
import { wordBehind } from './comparison-words';
import type { Comparison, Unit, Unreadable } from './quantity';
import { isKnownUnit, readUnit } from './read-unit';
import { scanMultiplier } from './scan-number';
import { KNOWN_UNITS } from './units';

/** What stands behind a number: its multiplier and unit, a comparison word, a word such as 完成. */
export interface Tail {
  readonly factor: Decimal;
  readonly unit: Unit | null;
  readonly comparison: Comparison;
  readonly label: string | null;
}

const APPROXIMATE = ['左右', '上下', '许', '上下浮动', '+'];
const APPROXIMATE_AT_ONCE = ['余', '多', '来', '几'];
/** Words behind a complete value that add nothing to the number; they become its label. */
const CLOSING = ['已完成', '全部完成', '按时完成', '完成', '已达标', '达标', '已到位', '到位', '已达成', '达成'];
/** Remarks in brackets that add nothing. */
const REMARKS = ['(全年)', '(年度)', '(累计)', '(每年)', '(当年)', '(含税)', '(人民币)', '(预计)', '(已完成)', '(完成)', '(达标)'];
/** 3个工作日内答复: what happens within the time. */
const AFTER_WITHIN = /^[\u4e00-\u9fff]{1,6}$/;
const DENIAL = /[未没不无]/;

/** 数后: reads everything behind the number; null when something is left over. */
export function readTail(text: string): Tail | Unreadable | null {
  if (APPROXIMATE_AT_ONCE.some((word) => text.startsWith(word)) || APPROXIMATE.some((word) => text.endsWith(word))) {
    return { kind: 'unreadable', why: 'approximate' };
  }
  const bare = REMARKS.find((remark) => text.endsWith(remark));
  const rest = bare === undefined ? text : text.slice(0, -bare.length);
  return withoutClosing(rest) ?? withinFirst(rest);
}

function withoutClosing(text: string): Tail | null {
  const plain = measured(text);
  if (plain !== null) return plain;
  const closing = CLOSING.find((word) => text.endsWith(word));
  const tail = closing === undefined ? null : measured(text.slice(0, -closing.length));
  return tail === null ? null : { ...tail, label: closing! };
}

/** "个工作日内答复": the words behind 内 are the label. */
function withinFirst(text: string): Tail | null {
  const at = text.indexOf('内');
  const words = text.slice(at + 1);
  if (at < 0 || !AFTER_WITHIN.test(words) || DENIAL.test(words)) return null;
  const tail = measured(text.slice(0, at + 1));
  return tail === null ? null : { ...tail, label: words };
}

/** Unit with an inclusion in brackets and a comparison word: "(含)人以上", "%(含)以上", "人以上(不含)". */
function measured(text: string): Tail | null {
  const [inner, included] = withoutInclusion(text);
  const word = wordBehind(inner);
  const unit = unitPart(word === undefined ? inner : inner.slice(0, -word[0].length));
  if (unit === null) return null;
  if (included === null) return { ...unit, comparison: word?.[1] ?? 'none', label: null };
  const comparison = joined(word?.[1] ?? 'none', included);
  return comparison === null ? null : { ...unit, comparison, label: null };
}

function withoutInclusion(text: string): [string, boolean | null] {
  for (const [remark, included] of INCLUSIONS) {
    const at = text.indexOf(remark);
    if (at >= 0) return [text.slice(0, at) + text.slice(at + remark.length), included];
  }
  return [text, null];
}

const INCLUSIONS: readonly (readonly [string, boolean])[] = [
  ['(不含本数)', false], ['(不含)', false], ['(含本数)', true], ['(含本级)', true], ['(含)', true],
];

function joined(comparison: Comparison, included: boolean): Comparison | null {
  if (comparison === 'none' || comparison === '=') return included ? comparison : null;
  const side = comparison[0] as '<' | '>';
  return included ? `${side}=` : side;
}

function unitPart(text: string): { factor: Decimal; unit: Unit | null } | null {
  if (text === '') return { factor: ONE, unit: null };
  const doubled = withoutRepeatedUnit(text);
  if (isKnownUnit(doubled) || (doubled.includes('/') && isKnownUnit(doubled.slice(0, doubled.indexOf('/'))))) {
    const unit = readUnit(doubled);
    return unit === null ? null : { factor: ONE, unit };
  }
  const { factor, length } = scanMultiplier(doubled);
  if (length > 0) {
    const rest = doubled.slice(length);
    const counted = rest === '' ? null : readUnit(rest);
    // "5.8万" alone keeps 万 as its unit, for nobody can tell what is counted; 5.8万人 is 58000人.
    const money = joinedMoney(doubled);
    if (money !== null) return { factor: ONE, unit: money };
    if (counted !== null) return { factor, unit: counted };
    return rest === '' ? { factor, unit: null } : null;
  }
  const unit = readUnit(doubled);
  return unit === null ? null : { factor: ONE, unit };
}

/** "万(元)" and "万 元" are 万元. */
function joinedMoney(text: string): Unit | null {
  return KNOWN_UNITS.get(text.replaceAll('(', '').replaceAll(')', '')) ?? null;
}

/** "%(%)": a platform printed the unit behind a value that already had it. */
function withoutRepeatedUnit(text: string): string {
  const open = text.lastIndexOf('(');
  return open > 0 && text.slice(open + 1, -1) === text.slice(0, open) && text.endsWith(')') ? text.slice(0, open) : text;
}
