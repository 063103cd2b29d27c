import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, rowsWith, says } from '../../support/review';

describe('actual-not-a-number', () => {
  const check = (target: string, actual: string, profile = 'mof/2020', name = '培训人数') => says('actual-not-a-number', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | ${name} | ${target} | ${actual} | 30 | 30 | ` }) }), profile);

  it.each([['≥300人', '已完成'], ['60—80岁', '良好'], ['100%', '部分达成']])('target %s, actual %s: nothing to compare', (target, actual) => {
    expect(check(target, actual)).toEqual([`待人工 自评表!E13 「培训人数」的指标值是“${target}”，完成值只写“${actual}”，没有数字可比。`]);
  });

  it.each([['≥300人', '310人'], ['及时', '已完成'], ['0起', '未发生'], ['≥300人', ''], ['≥300人', '约310人']])('target %s, actual %s: comparable, or another matter', (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  it('satisfaction has its own check', () => {
    expect(check('≥90%', '满意', 'mof/2020', '群众满意度')).toEqual([]);
  });

  it('where the profile lets levels stand for numbers, its levels are enough', async () => {
    expect(check('≥300人', '达成指标', 'shanghai/2023')).toEqual([]);
    expect(check('≥300人', '良好', 'shanghai/2023')).toHaveLength(1);
    expect(says('actual-not-a-number', await original('shanghai-2023'))).toEqual([]);
  });
});
