import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('actual-repeats-target', () => {
  const check = (target: string, actual: string, name = '办结率') => says('actual-repeats-target', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | ${name} | ${target} | ${actual} | 30 | 30 | ` }) }));

  it.each([['≥95%', '≥95%'], ['≥95%', '>=95％'], ['≤8万元', '≤80000元'], ['不低于95%', '≥95%'], ['＜3天', '<3天'], ['≤30分钟', '30分钟内'], ['≥95%', '95%以上'], ['一级≤90分钟，二级≤180分钟', '一级≤90分钟，二级≤180分钟']])('target %s, actual %s: the demand is no result', (target, actual) => {
    expect(check(target, actual)).toEqual([`提示 自评表!E13 「办结率」的完成值“${actual}”只是重复指标值的要求，没有写出实际完成的数值。`]);
  });

  it.each([['≥95%', '95%'], ['≥95%', '≥96%'], ['=100%', '=100%'], ['=100(%)', '=100(%)'], ['及时', '及时'], ['60—80岁', '60—80岁'], ['2023年12月底前', '2023年12月底前'], ['≥95%', '达成指标'], ['≥95%', '']])('target %s, actual %s: a result, or another matter', (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  it('the sign of the target may stand in the name', () => {
    expect(check('95', '≥95', '办结率（≥**%）')).toHaveLength(1);
  });
});
