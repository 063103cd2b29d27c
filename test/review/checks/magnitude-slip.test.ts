import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('magnitude-slip', () => {
  const check = (target: string, actual: string, name = '上门服务') => says('magnitude-slip', formSheet({ rows: rowsWith({ 1: `^ | 数量指标 | ${name} | ${target} | ${actual} | 30 |  | ` }), total: null, grade: null }));

  it.each([['≤8万元', '8元'], ['≥3万人次', '2.85人次'], ['≥500', '4980000'], ['≤80000元', '8元']])('%s against %s: ten thousand times', (target, actual) => {
    expect(check(target, actual)).toEqual([`待人工 自评表!E13 「上门服务」的指标值写“${target}”，完成值写“${actual}”，相差约一万倍，疑为元与万元（或个与万个）之误。`]);
  });

  it('a ratio written as per cent, or per cent a hundredfold', () => {
    expect(check('≥95%', '0.98%')).toEqual(['待人工 自评表!E13 「上门服务」的指标值写“≥95%”，完成值写“0.98%”，疑为把比例又写成百分数，小了一百倍。']);
    expect(check('≥100%', '9800%')).toEqual(['待人工 自评表!E13 「上门服务」的指标值写“≥100%”，完成值写“9800%”，疑为百分数又乘了一百。']);
    expect(check('≥95%', '9800%', '合格率')).toEqual([]);
  });

  it.each([['≤8万元', '80000元'], ['≥3万人次', '28500人次'], ['≤1%', '0.01%'], ['≤60%', '0.8%'], ['≥500', '49000'], ['≥10000', '0'], ['≥5%', '0.5%'], ['≥95%', '达成指标'], ['≥100', '2000'], ['≥100人', '1000000次']])('%s against %s may be', (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });
});
