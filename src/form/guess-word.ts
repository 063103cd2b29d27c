import { foldHeading, splitBrackets } from './fold-heading';
import type { WordClass } from './heading-words';

/** What an unlisted heading most likely means, by what it contains. The first line that fits decides; null stands for "leave it alone". */
const CONTAINS: readonly (readonly [RegExp, WordClass | null])[] = [
  [/预计|监控|月|半年|上年|中期|实施期|长期|历史|往年|可能|来源|依据|标准|方法|办法|公式|口径|解释|佐证|材料|要点|单位$/, null],
  [/财政|主管|复核|审核|核定|评价|专家|第三方|抽查|核查|评审|中介|机构/, 'review'],
  [/原因|偏差|偏离|改进|整改/, 'reason'],
  [/说明|备注/, 'remark'],
  [/完成率|达成率|完成比/, 'completion-rate'],
  // A score column that does not say whose it is may be another's, and another's is never written.
  [/(?:自评|自我|本单位|本项目|本部门).*分/, 'score'],
  [/得分|评分|打分/, 'review'],
  [/权重|分值|满分|标准分/, 'weight'],
  [/^(?:年度|全年|当年)?(?:计划|预期|拟|应|设定)/, 'target'],
  [/实际|完成/, 'actual'],
  [/目标.*(?:实现|达成)|(?:实现|达成).*目标/, null],
  [/实现|达成/, 'actual'],
  [/目标|指标值|计划|预期/, 'target'],
];

const LONGEST_GUESS = 16;

/** 猜词: only for labels beside known level headings, where it is certain that the row is a heading; null when nothing fits. */
export function guessWord(text: string): WordClass | null {
  if (text.length > 100) return null;
  const { core } = splitBrackets(foldHeading(text));
  if (core.length > LONGEST_GUESS) return null;
  return CONTAINS.find(([pattern]) => pattern.test(core))?.[1] ?? null;
}
