import type { Field } from '../../form/evaluation-form';
import { foldText } from '../../quantity/normalise';
import { INAPPLICABLE, type Check, type Observation } from '../check';

/** 完成情况只写完成: "已完成年度目标" says that all is well and nothing that could be checked. */
export const resultBare: Check = {
  id: 'result-bare',
  level: 'hint',
  evaluate: ({ form }) => {
    const goals = form.goals.filter(({ achieved }) => (achieved?.text.trim() ?? '') !== '');
    if (goals.length === 0) return INAPPLICABLE;
    // What repeats the goal word for word is the matter of goal-copied.
    return goals.filter(({ expected, achieved }) => isBare(achieved!) && foldText(expected.text) !== foldText(achieved!.text))
      .map(({ expected, achieved }): Observation => ({
        ref: achieved!.ref,
        related: [expected.ref],
        message: 'bare',
        data: { written: achieved!.text.trim() },
        written: achieved!.text,
      }));
  },
};

/** A longer text says something, or tries to. */
const LONGEST = 40;

/** Whether nothing is left once the words for being done are taken away. */
function isBare({ text }: Field): boolean {
  const words = foldText(text);
  return words.length <= LONGEST && DONE.test(words) && !/[\p{L}\p{N}]/u.test(words.replaceAll(FILLERS, ' '));
}

const DONE = /完成|达成|实现|达到|达标/;
/** Longer words stand before the shorter ones they begin with. */
const FILLERS = new RegExp([
  '完成情况', '完成', '达成', '实现', '达到', '达标', '年度', '全年', '全部', '全面', '各项', '总体', '绩效', '预期', '既定', '预定', '年初', '本年', '项目', '工作', '目标', '任务', '指标', '计划', '要求', '效果',
  '按时', '按期', '如期', '及时', '顺利', '圆满', '基本', '较好', '良好', '已经', '均已', '部分', '情况', '设定', '规定', '制定', '按', '照', '已', '均', '都', '本', '该', '地', '的', '了', '并', '和', '与', '所', '未', '好',
].sort((a, b) => b.length - a.length).join('|'), 'g');
