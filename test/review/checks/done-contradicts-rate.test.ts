import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { changed } from '../../support/profile';
import { formSheet, ROWS, rowsWith, says } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('done-contradicts-rate', () => {
  const withRate = (actual: string, rate: string) => says('done-contradicts-rate', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 水文监测',
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 完成率 | 得分',
    `产出指标 | 质量指标 | 设备检修 | 按计划检修 | ${actual} | 80 | ${rate} | 80`].join('\n')));

  it('all done, and a rate of 60 %', () => {
    expect(withRate('全部完成', '60%')).toEqual(['错误 自评表!G4 「设备检修」的完成值写“全部完成”，完成率却是 60%。']);
    expect(withRate('已完成', '0.6')).toHaveLength(1);
  });

  it.each([['全部完成', '100%'], ['全部完成', ''], ['全部完成', '-'], ['部分完成', '60%'], ['检修了大部分设备', '60%'], ['已完成60%', '60%']])('“%s” and “%s” agree', (actual, rate) => {
    expect(withRate(actual, rate)).toEqual([]);
  });

  describe('in the reason', () => {
    const check = (reason: string, actual: string, score: string, profile: Parameters<typeof says>[2] = 'shanghai/2023') =>
      says('done-contradicts-rate', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 人员到位率 | =100(%) | ${actual} | 30 | ${score} | ${reason}` }), total: null, grade: null }), profile);

    it('已完成 beside 88.66 % is contradicted by the numbers', () => {
      expect(check('已完成', '88.66(%)', '26.59')).toEqual(['错误 自评表!H13 「人员到位率」的原因栏写“已完成”，按表中数字完成率是 88.66%。']);
    });

    it('a real reason, or numbers that meet the target, pass', () => {
      expect(check('招聘不足', '88.66(%)', '26.59')).toEqual([]);
      expect(check('已完成', '100(%)', '30')).toEqual([]);
    });

    it('where the profile takes the words for no reason, that is said instead', () => {
      const listed = changed('shanghai/2023', { '/reasons/notAReason': ['已完成'] });
      expect(check('已完成', '88.66(%)', '26.59', listed)).toEqual([]);
    });
  });

  it('the rows of the fund measures are none of these', async () => {
    expect(says('done-contradicts-rate', await original('zhongshan-2022'), 'zhongshan/2022')).toEqual([]);
  });

  it('does not apply without rates and reasons', () => {
    expect(says('done-contradicts-rate', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', ...ROWS].join('\n')))).toBe('不适用');
  });
});
