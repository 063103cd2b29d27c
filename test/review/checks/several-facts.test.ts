import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('several-facts', () => {
  const check = (target: string, actual: string, profile = 'mof/2020') => says('several-facts', formSheet({ rows: rowsWith({ 1: `^ | 时效指标 | 故障排除 | ${target} | ${actual} | 30 | 30 | ` }) }), profile);
  const TWO = '一级故障≤90分钟，二级故障≤180分钟';

  it.each(['80分钟', '达成指标', '2项'])('two limits, and “%s” as what became of them', (actual) => {
    expect(check(TWO, actual)).toEqual([`待人工 自评表!E13 「故障排除」的指标值有 2 项要求，完成值只写“${actual}”，无法逐项核对。`]);
  });

  it.each([[TWO, '一级故障80分钟，二级故障150分钟'], [TWO, ''], ['≤90分钟', '80分钟'], [`${TWO}，三级故障`, '80分钟'], [TWO, '故障均在一小时之内排除，用户没有因此投诉过']])('%s against %s', (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  it('where the profile lets levels decide, a level is enough', () => {
    expect(check(TWO, '达成指标', 'shanghai/2023')).toEqual([]);
  });
});
