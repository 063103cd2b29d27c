import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { formSheet, ROWS, rowsWith, says } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('weights-differ', () => {
  const row = (weight: string) => ({ 1: `^ | 质量指标 | 办结率 | ≥98% | 99% | ${weight} | ${weight} | ` });
  const check = (weight: string, profile: Parameters<typeof says>[2] = 'shanghai/2023', total = '100 | 100') =>
    says('weights-differ', formSheet({ rows: rowsWith(row(weight)), total }), profile);

  it('weights that add up pass, with and without the fund row in the total', () => {
    expect(check('30')).toEqual([]);
    expect(check('30.00')).toEqual([]);
    expect(check('30', 'shanghai/2023', '90 | 100')).toEqual([]);
  });

  it('the whole table is held to the profile, at its level', () => {
    expect(check('25', 'shanghai/2023', ' | 95')).toEqual(['错误 自评表!F12 指标分值合计 85，口径规定 90。']);
    expect(check('25', 'mof/2020', ' | 95')).toEqual([
      '警告 自评表!F12 指标分值合计 85，口径规定 90。',
      '警告 自评表!F12 「产出指标」分值合计 55，口径规定 50。',
      '警告 自评表!F14 「效益指标」分值合计 20，口径规定 30。',
    ]);
  });

  it('the total row is held to the rows', () => {
    expect(check('30', 'shanghai/2023', '95 | 100')).toEqual(['错误 自评表!F16 总分行的分值写 95，各行合计 100。']);
  });

  it('an execution rate that stands as a row brings its points into the table', () => {
    const inside = (weight: string) => says('weights-differ', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
      '预算执行率（10分） | 预算执行率 | 预算执行率 | 100% | 95% | 10 | 9.5',
      `产出指标 | 数量指标 | 受理来电 | 100件 | 100件 | ${weight} | 50`,
      '效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 96% | 40 | 40'].join('\n')));
    expect(inside('50')).toEqual([]);
    expect(inside('45')).toEqual(['错误 自评表!F4 指标分值合计 95，口径规定 100。']);
  });

  it('free sections are free', () => {
    expect(says('weights-differ', formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 40 | 40 | ', 2: '效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 96% | 10 | 10 | ' }) }))).toEqual([]);
  });

  it('a range of points ends where it says', () => {
    const range = changed('shanghai/2023', { '/sections/0/points': { from: '40', to: '60' } });
    expect(check('30', range)).toEqual([]);
    expect(says('weights-differ', formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30.01 | 30 | ', 3: '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 9.99 | 9 | ' }) }), range))
      .toEqual(['警告 自评表!F12 「产出指标」分值合计 60.01，口径规定 40–60。']);
  });

  describe('equal shares of 40 among three', () => {
    const shares = changed('shanghai/2023', { '/sections/0/points': { exactly: '40' }, '/sections/0/weights': { from: 'equal-share', remainder: 'none' }, '/points/indicators': '50' });
    const rows = (weight: string) => [
      `产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | ${weight} | 13.33 | `, '^ | 质量指标 | 办结率 | ≥98% | 99% | 13.33 | 13.33 | ', '^ | 时效指标 | 接通率 | ≥80% | 90% | 40/3=13.33 | 13.33 | ', ROWS[3]!,
    ];
    it('13.33 three times is no 39.99', () => {
      expect(says('weights-differ', formSheet({ rows: rows('13.33'), total: null }), shares)).toEqual([]);
    });
    it('another share is named', () => {
      expect(says('weights-differ', formSheet({ rows: rows('14'), total: null }), shares)).toEqual([
        '错误 自评表!F12 指标分值合计 50.66，口径规定 50。',
        '警告 自评表!F12 「产出指标」分值合计 40.66，口径规定 40。',
        '警告 自评表!F12 「受理来电」的分值写 14，口径规定 13.33。',
      ]);
    });
  });

  it('does not apply without a weight', () => {
    expect(says('weights-differ', formSheet({ rows: ROWS.map((line) => line.replace(/\| \d+ \| \d+ \|/, '|  |  |')), total: null }))).toBe('不适用');
  });
});
