import { wordBefore } from './comparison-words';
import type { Comparison, Unreadable } from './quantity';
import { unreadable } from './unreadable';

/** What stands before a number: a label, a comparison word. */
export interface Lead {
  readonly label: string | null;
  readonly comparison: Comparison;
}

/** Longest label of a value; what is longer is a sentence. */
const LONGEST = 20;
const NEUTRAL = ['原则上', '年均', '平均', '确保', '力争', '保持在', '稳定在', '维持在', '保证', '保持', '要求', '目标值', '指标值', '实际完成值', '完成值', '目标', '为', '是', '在'];
/** 约, 近 and their like; not the ends of 节约, 预约, 附近. */
const APPROXIMATE = /(?:大概|接近|将近|(?<![节合预签条公续履违制邀婚])约|(?<![附最邻临靠亲])近)$/;
/** Signs that no label has: they end a clause or belong to arithmetic. */
const NO_LABEL = /[,;。!?*×÷^_|\\"“”'<>≥≤=+]/;
const DENIAL = /[未没无不]/;
/** Words in which these signs deny nothing. */
const NO_DENIAL = /不合格|不良|不动产|不低保|不满意|不符合|未成年|未办结|未就业|无害化|无障碍|无纸化|无人机|无线|无偿|无故障|无差错|无烟|无公害|无证|不断/g;
/** A label that ends so names a measure, whatever it measures. */
const MEASURES = /(?:率|度|数|数量|量|比例|比|额|金额|次数|时间|时长|天数|人数|值|幅度|成本|周期|期限|占比)$/;
/** 达 and 超 are comparison words only behind a measure: 满意率达95%, not 送达100份. */
const SHORT_WORDS: ReadonlySet<string> = new Set(['达', '超', '未达', '未到', '不超', '未超']);

/** 数前: reads everything before the number; refuses what is more than a label. `divided`: a sign or a colon stands between. */
export function readLead(text: string, divided: boolean): Lead | Unreadable {
  const bare = withoutColon(text);
  const word = divided ? undefined : wordAtEnd(bare);
  const before = word === undefined ? bare : bare.slice(0, -word[0].length);
  if (!divided && APPROXIMATE.test(before)) return unreadable('approximate');
  const label = withoutNeutral(withoutColon(before));
  const comparison = word?.[1] ?? 'none';
  if (label === '') return { label: null, comparison };
  if (label.length > LONGEST || NO_LABEL.test(label)) return unreadable('sentence');
  if (!divided && word === undefined && !/[\u4e00-\u9fff)]$/.test(label)) return unreadable('sentence');
  if (!/[\u4e00-\u9fffa-zA-Z]/.test(label)) return unreadable('several-numbers');
  // 第1名, 排名前10: a rank, not a number of things.
  if (!divided && /第$|(?<!提)前$/.test(label)) return unreadable('sentence');
  const plain = label.replace(NO_DENIAL, '');
  return DENIAL.test(plain) && !divided && !MEASURES.test(label) ? unreadable('sentence') : { label, comparison };
}

function wordAtEnd(text: string): readonly [string, Comparison] | undefined {
  return wordBefore(text, (word) => !SHORT_WORDS.has(word) || text.length === word.length || MEASURES.test(text.slice(0, -word.length)));
}

function withoutNeutral(text: string): string {
  const word = NEUTRAL.find((neutral) => text.endsWith(neutral));
  return word === undefined ? text : withoutColon(text.slice(0, -word.length));
}

function withoutColon(text: string): string {
  return text.endsWith(':') ? text.slice(0, -1) : text;
}
