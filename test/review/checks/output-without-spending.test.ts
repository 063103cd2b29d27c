import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, rowsWith, says } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('output-without-spending', () => {
  const sheet = (spent: string, rows = ROWS) => formSheet({ funds: [`年度资金总额 | 100 | 100 | ${spent} | 10 |  | `], rows });
  const check = (...given: Parameters<typeof sheet>) => says('output-without-spending', sheet(...given));

  it('everything delivered for half of the money is queried', () => {
    expect(check('52.5')).toEqual(['提示 自评表!G5 预算执行率只有 52.5%，2 项产出指标却全部满分。']);
    expect(findingsOf('output-without-spending', sheet('52.5'))).toMatchObject([{ related: [{ row: 11 }, { row: 12 }], fix: null }]);
  });

  it('four fifths spent, or an output that fell short, pass', () => {
    expect(check('80')).toEqual([]);
    expect(check('52.5', rowsWith({ 1: '^ | 质量指标 | 办结率 | ≥98% | 90% | 30 | 27.55 | 人手不足' }))).toEqual([]);
  });

  it('a note beside the amounts explains it', () => {
    const noted = (note: string) => says('output-without-spending', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费',
      '项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 备注',
      `^ | 年度资金总额 | 100 | 100 | 52.5 | 10 | 52.50 | 5.25 | ${note}`,
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', ...ROWS].join('\n')));
    expect(noted('')).toHaveLength(1);
    expect(noted('公开招标节约资金，尾款待决算后支付。')).toEqual([]);
  });

  it('does not apply without a rate, nor with one output only', () => {
    expect(check('')).toBe('不适用');
    expect(check('52.5', [ROWS[0]!, ROWS[2]!, ROWS[3]!])).toBe('不适用');
  });
});
