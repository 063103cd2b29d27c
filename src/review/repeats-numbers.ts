import type { Indicator } from '../form/evaluation-form';
import { foldText } from '../quantity/normalise';

/** A text that gives a cause is longer, whatever numbers it repeats. */
const LONGEST = 80;

/** 只复述数字: whether nothing is left of a reason once the row's own words, numbers and the words of comparing are taken away. */
export function repeatsNumbers(reason: string, row: Indicator): boolean {
  const words = foldText(reason);
  if (words.length > LONGEST) return false;
  const own = [row.level3, row.level2, row.target, row.actual]
    .map((field) => foldText(field?.text ?? ''))
    .filter((part) => part.length > 1 && part.length <= LONGEST);
  const rest = own.reduce((left, part) => left.replaceAll(part, ' '), words);
  return !/\p{L}/u.test(rest.replaceAll(COMPARING, ' '));
}

/** Longer words stand before the shorter ones they begin with. */
const COMPARING = new RegExp([
  '年初', '年度', '全年', '本年', '目标值', '目标', '指标值', '指标', '计划数', '计划', '预期', '实际', '完成情况', '完成值', '完成率', '完成数', '完成', '达成', '达到', '达标',
  '没有', '未能', '尚未', '未', '不足', '不', '仅', '只有', '只', '低于', '高于', '少于', '多于', '大于', '小于', '超过', '相差', '相比', '偏差', '偏离', '差距', '差异', '差', '少', '较',
  '得分', '扣分', '扣减', '扣', '故', '因此', '所以', '因', '按比例', '计分', '计算', '比例', '百分比', '百分点', '个', '为', '是', '与', '和', '比', '了', '的', '有', '共', '共计', '要求', '存在', '率', '值', '数', '本', '该', '项', '分',
  '人次', '人', '万元', '元', '次', '件', '天', '场', '户', '家', '台', '套',
].sort((a, b) => b.length - a.length).join('|'), 'g');
