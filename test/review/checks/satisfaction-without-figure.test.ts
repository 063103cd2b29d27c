import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, rowsWith, says } from '../../support/review';

describe('satisfaction-without-figure', () => {
  const check = (actual: string, profile = 'mof/2020', name = '群众满意度') => says('satisfaction-without-figure', formSheet({ rows: rowsWith({ 3: `满意度指标 | 服务对象满意度指标 | ${name} | ≥90% | ${actual} | 10 | 10 | ` }) }), profile);

  it.each(['满意', '达成指标', '群众普遍满意'])('“%s” says nothing of how many', (actual) => {
    expect(check(actual)).toEqual([`提示 自评表!E15 「群众满意度」的完成值写的是“${actual}”，看不出满意度是多少。`]);
  });

  it.each(['95%', '满意率95%', '', '95'])('“%s” is a figure, or nothing at all', (actual) => {
    expect(check(actual)).toEqual([]);
  });

  it('another indicator may well be told in words', () => {
    expect(check('满意', 'mof/2020', '满意度调查开展情况')).toEqual([]);
  });

  it('where the profile lets levels stand for numbers, its levels are enough', async () => {
    expect(check('达成指标', 'shanghai/2023')).toEqual([]);
    expect(check('满意', 'shanghai/2023')).toHaveLength(1);
    expect(says('satisfaction-without-figure', await original('shanghai-2023'))).toEqual([]);
  });
});
