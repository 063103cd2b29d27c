import { KNOWN_LEVELS, QUALITIES } from './level-words';
import type { Unit } from './quantity';
import { COUNTED_AS, countingUnit, KNOWN_UNITS } from './units';

/** Longest unit that is read: a compound such as 元/平方米·年, or a measure word with its noun (个重点村). */
const LONGEST = 12;
const LONGEST_NOUN = 6;
const LONGEST_UNKNOWN = 3;

/** Words that belong to a sentence, never to a unit. */
const NO_UNIT = /完成|达到|达成|达标|合格|通过|左右|上下|以|及|或|且|至少|到位|提升|提高|降低|下降|增加|增长|减少|超过|低于|高于|需要|由于|已|未|不|没有|约|余|是|为|了|的|应|将|前|后|内|底|每|至|到|旬/;
/** 2022年水平, 12345热线, 2号文件: the number is a date or a name, and nothing is counted. */
const NO_NOUN = /^[无未不没非年月日号时分秒点度届季一二三四五六七八九十百千万亿两半]|热线|专线|电话|工程|行动|计划|规划|文件|水平|标准$|年代|版本/;
const CJK = /^[\u4e00-\u9fff]+$/;
const LATIN = /^[a-zA-Zμ°·²³]+$/;

/**
 * 读单位: the whole text as one unit, null when it is none. Known spellings first, then compounds (元/月, 元/人·年),
 * measure words with their noun (个村), and short unknown words, which compare with themselves only.
 */
export function readUnit(text: string): Unit | null {
  const bare = withoutBrackets(text);
  if (bare === '' || bare.length > LONGEST) return null;
  const sure = KNOWN_UNITS.get(bare) ?? compoundUnit(bare) ?? pairedUnit(bare);
  // An unknown word in brackets is a remark: 95(优秀), 0(无投诉).
  return sure ?? (bare.length === text.length ? nounUnit(bare) : null);
}

/** "(%)" is "%". */
function withoutBrackets(text: string): string {
  const plain = text.replaceAll(' ', '').replaceAll('\n', '');
  return plain.startsWith('(') && plain.endsWith(')') && plain.indexOf('(', 1) < 0 ? plain.slice(1, -1) : plain;
}

/** Whether the text is a unit of the table, not merely a word that could be one. */
export function isKnownUnit(text: string): boolean {
  return KNOWN_UNITS.has(withoutBrackets(text));
}

/** Its dimension names what it is divided by, so that 万元/年 compares with 元/年 and with nothing else. */
function compoundUnit(text: string): Unit | null {
  const [first, ...others] = text.replaceAll('每', '/').split('/');
  if (first === undefined || first === '' || others.length === 0) return null;
  const above = KNOWN_UNITS.get(first) ?? nounUnit(first);
  const written = others.flatMap((part) => part.split(/[·.*×]/));
  const below = written.map((part) => KNOWN_UNITS.get(part) ?? nounUnit(part));
  if (above === null || below.some((unit) => unit === null)) return null;
  return {
    symbol: `${above.symbol}/${written.join('·')}`,
    dimension: `${above.dimension}/${below.map((unit) => unit!.symbol).join('·')}`,
    factor: above.factor,
  };
}

/** "台(套)": either of two measure words. */
function pairedUnit(text: string): Unit | null {
  const open = text.indexOf('(');
  return open > 0 && text.endsWith(')') && isCounted(text.slice(0, open)) && isCounted(text.slice(open + 1, -1)) ? countingUnit(text) : null;
}

function nounUnit(text: string): Unit | null {
  if (LATIN.test(text)) return countingUnit(text);
  if (!CJK.test(text) || NO_UNIT.test(text) || NO_NOUN.test(text) || QUALITIES.has(text) || KNOWN_LEVELS.has(text)) return null;
  return text.length <= LONGEST_UNKNOWN || measureWordOf(text) !== null ? countingUnit(text) : null;
}

/** 量词: the measure word that begins the unit ("个" of "个村", "台" of "台(套)"), or null. */
export function measureWordOf(symbol: string): string | null {
  for (const length of [2, 1]) {
    const word = symbol.slice(0, length);
    const noun = symbol.length - length;
    if (noun > 0 && noun <= LONGEST_NOUN && isCounted(word)) return word;
  }
  return null;
}

function isCounted(word: string): boolean {
  const unit = KNOWN_UNITS.get(word);
  return unit !== undefined && (unit.dimension.startsWith(COUNTED_AS) || COUNTS.has(unit.dimension));
}

/** Dimensions whose units also stand before a noun: 3名医生, 5次培训, 2场讲座. */
const COUNTS: ReadonlySet<string> = new Set(['person', 'occasion', 'session']);
