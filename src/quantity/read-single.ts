import { joinComparisons, SIGNS, signText, wordBefore, WORDS_BEFORE } from './comparison-words';
import type { Comparison, Quantity, Range, Unreadable } from './quantity';
import { FLIPPED, readBetween } from './read-ends';
import { readLead } from './read-label';
import { readUnit } from './read-unit';
import { readValue } from './read-value';
import { unreadable } from './unreadable';

type Single = Quantity | Range | Unreadable;

/**
 * 单值: label, comparison, number, unit, comparison: "办结率≥90%", "不低于90%以上", "5%≤比率<10%". Refuses with the
 * reason; null when no number stands there at all. The text holds no blanks but those between digits.
 */
export function readSingle(text: string): Single | null {
  const bare = withoutWrapping(text);
  if (bare !== text && readValue(bare)?.kind === 'quantity' && /^[\d.,-]+$/.test(bare)) return unreadable('contradictory');
  return readMoney(bare) ?? readPlain(bare.includes('于') ? withSigns(bare) : bare);
}

/** "¥1,000.00", "RMB 100万": the sign before the number is its unit. */
function readMoney(text: string): Quantity | null {
  const plain = text.replace(CURRENCY, '');
  if (plain.length === text.length) return null;
  const value = readPlain(plain);
  if (value?.kind !== 'quantity') return null;
  const unit = value.unit === null ? readUnit('元') : readUnit(value.unit.symbol.endsWith('元') ? value.unit.symbol : `${value.unit.symbol}元`);
  return unit?.dimension === 'money' ? { ...value, unit } : null;
}

const CURRENCY = /(?:¥|RMB|CNY|rmb) ?(?=[\d.])/;

function readPlain(bare: string): Single | null {
  const signs = bare.split('').flatMap((sign, at) => (SIGNS.has(sign) ? [at] : []));
  if (signs.length === 0) return readWorded(bare);
  if (signs.length === 1) return readSigned(bare, signs[0]!);
  return signs.length === 2 ? readBetween(bare, signs[0]!, signs[1]!) : null;
}

/** "(≥90%)" is "≥90%"; a bare number in brackets is a list number or a negative amount, nobody can tell. */
function withoutWrapping(text: string): string {
  return text.startsWith('(') && text.endsWith(')') && text.indexOf(')') === text.length - 1 ? text.slice(1, -1) : text;
}

/** "大于5小于10": two words with a number each are two ends, as signs would say it. */
function withSigns(text: string): string {
  const written = text.replace(WORD_WITH_NUMBER, (_, word: string) => signText(SIGN_OF.get(word)!));
  return [...written].filter((sign) => SIGNS.has(sign)).length === 2 && ![...text].some((sign) => SIGNS.has(sign)) ? written : text;
}

const SIGN_OF = new Map(WORDS_BEFORE.filter(([word]) => word.endsWith('于') || word.endsWith('等于')));
const WORD_WITH_NUMBER = new RegExp(`(${[...SIGN_OF.keys()].join('|')})(?=\\d)`, 'g');

function readSigned(text: string, at: number): Single | null {
  const sign = SIGNS.get(text[at]!)!;
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  // "90%≤满意度": the value stands on the left, so the sign is read from the other side.
  if (before !== '' && /^[^\d]+$/.test(after)) {
    const value = readValue(before);
    return value?.kind === 'quantity' ? labelled(value, after, FLIPPED[sign]) : null;
  }
  const value = readValue(after) ?? wordedAfterEquals(sign, after);
  return value === null ? null : labelled(value, before, sign);
}

/** The platform prints "=" before everything, also before "不低于90%". */
function wordedAfterEquals(sign: Comparison, after: string): Single | null {
  return sign === '=' && WORDS_BEFORE.some(([word]) => after.startsWith(word)) ? readWorded(after) : null;
}

function labelled(value: Single, label: string, sign: Comparison): Single | null {
  if (value.kind === 'unreadable') return value;
  if (label !== '' && readValue(label) !== null) return unreadable('several-numbers');
  const lead = readLead(label, true);
  if ('kind' in lead) return lead;
  const words = lead.label ?? value.label;
  if (value.kind === 'range') return sign === '=' ? { ...value, label: words } : unreadable('contradictory');
  const comparison = joinComparisons(sign, value.comparison);
  return comparison === null ? unreadable('contradictory') : { ...value, comparison, label: words };
}

/** No sign: the number is found by itself, behind a colon or behind a comparison word. */
function readWorded(text: string): Single | null {
  const colon = text.lastIndexOf(':');
  // "不低于：90%": the colon only stands between the word and its number.
  if (colon > 0 && wordBefore(text.slice(0, colon), (word) => word.length > 1) !== undefined) {
    return readWorded(text.slice(0, colon) + text.slice(colon + 1));
  }
  if (colon > 0 && !/\d/.test(text[colon - 1]!)) {
    if (/\d/.test(text.slice(0, colon)) && text.indexOf(':') < colon) return unreadable('several-numbers');
    const value = readWorded(text.slice(colon + 1));
    if (value === null || value.kind === 'unreadable') return value;
    const lead = readLead(text.slice(0, colon), true);
    return 'kind' in lead ? lead : { ...value, label: lead.label ?? value.label };
  }
  const start = numberStart(text);
  if (start === null) return null;
  const value = readValue(text.slice(start));
  if (value === null || value.kind === 'unreadable') return value;
  const lead = readLead(text.slice(0, start), false);
  if ('kind' in lead) return lead;
  if (lead.label !== null && text[start] === '-') return unreadable('contradictory');
  return withLead(value, lead.label, lead.comparison);
}

function withLead(value: Quantity | Range, label: string | null, sign: Comparison): Single {
  const words = label ?? value.label;
  if (value.kind === 'range') return sign === 'none' || sign === '>=' || sign === '<=' ? { ...value, label: words } : unreadable('contradictory');
  const comparison = joinComparisons(sign, value.comparison);
  return comparison === null ? unreadable('contradictory') : { ...value, comparison, label: words };
}

/** Where the value begins: behind the first comparison word with a number, else at the first number. */
function numberStart(text: string): number | null {
  const starts = [...text.matchAll(/[-+±]?\.?\d[\d.,]*|百分[之百]|千分之|万分之|负\d/g)].map(({ index }) => index);
  const behindWord = starts.find((at) => WORDS_BEFORE.some(([word]) => word.length > 1 && text.startsWith(word, at - word.length)));
  return behindWord ?? starts[0] ?? writtenStart(text);
}

/** 不少于三次, 共培训两场, 一百二十人. */
function writtenStart(text: string): number | null {
  const word = WORDS_BEFORE.find(([words]) => text.includes(words));
  if (word !== undefined) return text.indexOf(word[0]) + word[0].length;
  const lead = WRITTEN_LEADS.find((words) => text.startsWith(words));
  return lead === undefined ? 0 : lead.length;
}

const WRITTEN_LEADS = ['全年完成', '每年完成', '全年开展', '每年开展', '共完成', '共开展', '共计', '合计', '完成', '开展', '举办', '组织', '培训', '检查', '召开', '全年', '每年', '每月', '每季度', '每周', '每天', '共', '超额完成'];
