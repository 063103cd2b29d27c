import type { Nothing, Unreadable } from './quantity';
import { unreadable } from './unreadable';

const WORDS: ReadonlyMap<string, Nothing['sort']> = new Map([
  ...['无', '没有', '暂无', '不适用', '无此项', '未涉及', '不涉及', '无该项', '无要求', '无此指标', '未设置', 'n/a', 'na', '(无)', '无内容'].map((word): [string, 'none'] => [word, 'none']),
  ...['null', '(null)', 'none', 'nil', 'undefined', 'nan', '<null>', '"null"'].map((word): [string, 'null'] => [word, 'null']),
]);

const ELSEWHERE: ReadonlySet<string> = new Set([
  '同上', '同左', '同前', '同目标', '同目标值', '同指标值', '同年度指标值', '同年初目标', '见附件', '详见附件', '见附表', '详见附表', '见备注', '详见备注', '见上', '如上', '见自评报告', '详见报告', '略', '(略)', '见说明',
]);
/** Words of someone who will fill the cell later. */
const LATER: ReadonlySet<string> = new Set(['待定', '待填', '待补充', '待统计', '暂缺', '未填', '请填写', '填写', 'tbd']);

/**
 * 空值: which kind of nothing the text is; refusals for texts that only point elsewhere, for what errors show and for
 * signs without a number. null for everything else.
 */
export function readNothing(text: string): Nothing | Unreadable | null {
  const plain = text.toLowerCase();
  if (plain === '') return { kind: 'nothing', sort: 'blank' };
  if (/^[/\\、]{1,6}$/.test(plain)) return { kind: 'nothing', sort: 'slash' };
  if (/^[-~_]{1,12}$/.test(plain)) return { kind: 'nothing', sort: 'dash' };
  const sort = WORDS.get(plain);
  if (sort !== undefined) return { kind: 'nothing', sort };
  if (ELSEWHERE.has(plain)) return unreadable('elsewhere');
  if (LATER.has(plain)) return unreadable('incomplete');
  return /^#(?:div\/0!|ref!|value!|name\?|n\/a|num!|null!|spill!|calc!|getting_data|#{1,254})$/.test(plain) ? unreadable('error-value') : null;
}
