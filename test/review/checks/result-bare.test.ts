import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, says } from '../../support/review';

describe('result-bare', () => {
  const check = (achieved: string, goal = '新增助餐点12个') => says('result-bare', formSheet({ goal, achieved, rows: ROWS }));

  it.each(['已完成', '完成。', '已圆满完成年度各项目标任务。', '全部按计划完成', '基本达到预期目标', '未完成'])('“%s” does not say what', (achieved) => {
    expect(check(achieved)).toEqual([`提示 自评表!E10 实际完成情况只写了“${achieved}”，没有写做成了什么。`]);
  });

  it.each(['已完成培训50场', '完成12个', '热线平稳运行', '按计划完成助餐点建设', '优'])('“%s” says something', (achieved) => {
    expect(check(achieved)).toEqual([]);
  });

  it('what repeats the goal is the matter of goal-copied, and nothing at all of result-missing', () => {
    expect(check('完成年度任务', '完成年度任务')).toEqual([]);
    expect(check('')).toBe('不适用');
  });
});
