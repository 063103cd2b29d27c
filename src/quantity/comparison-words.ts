import type { Comparison } from './quantity';

type Sign = Exclude<Comparison, 'none'>;

const list = (sign: Sign, words: string): [string, Sign][] => words.split(' ').map((word) => [word, sign]);
const longestFirst = (entries: [string, Sign][]): readonly (readonly [string, Sign])[] =>
  entries.sort(([a], [b]) => b.length - a.length);

/** 比较词, before the number. 达到95% asks for at least that much. */
export const WORDS_BEFORE = longestFirst([
  ...list('>=', '不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 应不低于 应不少于 至少 至少达到 至少为 最少 最低 起码 大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于或等于 达到或超过 不下于 不弱于 未低于 未少于 不早于 达到 达 需达到 须达到 应达到 要达到 下限'),
  ...list('>', '大于 高于 多于 超过 超出 超 突破 晚于 长于'),
  ...list('<=', '不超过 不超出 不超 不高于 不大于 不多于 不长于 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 不应超过 应不超过 不晚于 不迟于 最多 至多 最高 最长 最迟 最晚 小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于或等于 未超过 未超出 未超 没有超过 未高于 控制在 控制为 严控在 压缩至 封顶 上限'),
  ...list('<', '小于 低于 少于 不足 不到 不满 短于 早于 未满 未达到 未达 未到'),
  ...list('=', '等于 恰好 正好'),
]);

/** 比较词, behind the number and its unit. 以上, 以下 and 以内 include the number itself (民法典第一千二百五十九条). */
export const WORDS_AFTER = longestFirst([
  ...list('>=', '以上 及以上 或以上 含以上 (含)以上 以上(含) 以上(含本数) (含本数)以上 及其以上 之上 或更多 及更多'),
  ...list('>', '以上(不含) (不含)以上 以上(不含本数)'),
  ...list('<=', '以下 及以下 或以下 (含)以下 以下(含) 以下(含本数) (含本数)以下 以内 之内 及以内 (含)以内 以内(含) 内 或更少 之下 封顶'),
  ...list('<', '以下(不含) (不含)以下 以下(不含本数) 以内(不含)'),
]);

type Entry = readonly [word: string, sign: Sign];

/** The words by their last sign: a text is asked for a word at its end once for every value. */
function byLastSign(words: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of words) map.set(entry[0].at(-1)!, [...(map.get(entry[0].at(-1)!) ?? []), entry]);
  return map;
}

const BEFORE_BY_END = byLastSign(WORDS_BEFORE);
const AFTER_BY_END = byLastSign(WORDS_AFTER);

/** The longest comparison word at the end of what stands before a number that `fits`. */
export function wordBefore(text: string, fits: (word: string) => boolean): Entry | undefined {
  return BEFORE_BY_END.get(text.at(-1) ?? '')?.find(([word]) => text.endsWith(word) && fits(word));
}

/** The longest comparison word at the end of what stands behind a number. */
export function wordBehind(text: string): Entry | undefined {
  return AFTER_BY_END.get(text.at(-1) ?? '')?.find(([word]) => text.endsWith(word));
}

/** 比较符, as normaliseText leaves them. */
export const SIGNS: ReadonlyMap<string, Sign> = new Map([['≥', '>='], ['≤', '<='], ['=', '='], ['>', '>'], ['<', '<']]);

const SYMBOL: Readonly<Record<Comparison, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<', none: '' };

/** The comparison as a sign of one letter; "" for none. */
export function signText(comparison: Comparison): string {
  return SYMBOL[comparison];
}

/**
 * Both sides of the number may carry a word ("不低于90%以上"). They must point the same way; then the one in front
 * holds. null when they contradict each other. The "=" that a platform prints before everything gives way.
 */
export function joinComparisons(before: Comparison, after: Comparison): Comparison | null {
  if (after === 'none') return before;
  if (before === 'none' || before === '=') return after;
  return before[0] === after[0] ? before : null;
}
