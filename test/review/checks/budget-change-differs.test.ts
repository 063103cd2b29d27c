import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, says } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('budget-change-differs', () => {
  const sheet = (initial: string, change: string, budget: string) => workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费',
    '项目资金（万元） |  | 年初预算数 | 预算调整数 | 全年预算数 | 全年执行数 | 执行率',
    `^ | 年度资金总额 | ${initial} | ${change} | ${budget} | 90 | `,
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', ...ROWS].join('\n'));
  const check = (...amounts: Parameters<typeof sheet>) => says('budget-change-differs', sheet(...amounts));

  it('the initial budget and its adjustment make the annual one', () => {
    expect(check('100', '20', '120')).toEqual([]);
    expect(check('100', '-20', '80')).toEqual([]);
    expect(check('100', '0', '100')).toEqual([]);
  });

  it('a cut may be written without its sign', () => {
    expect(check('100', '20', '80')).toEqual([]);
  });

  it('anything else is an error that names the three cells', () => {
    expect(check('100', '20', '130')).toEqual(['错误 自评表!E4 「年度资金总额」的全年预算写 130，年初预算加调整额为 120。']);
    expect(findingsOf('budget-change-differs', sheet('100', '20', '130'))).toMatchObject([{ expected: '120', fix: null, related: [{ column: 2 }, { column: 3 }] }]);
  });

  it('amounts cut to decimals explain a last digit, whole ones none', () => {
    expect(check('33.33', '33.33', '66.67')).toEqual(['提示 自评表!E4 「年度资金总额」的全年预算写 66.67，年初预算加调整额为 66.66；差异只因修约。']);
    expect(check('33.33', '33.33', '66.68')).toEqual(['错误 自评表!E4 「年度资金总额」的全年预算写 66.68，年初预算加调整额为 66.66。']);
    expect(check('100', '20', '121')).toHaveLength(1);
  });

  it('does not apply without all three', () => {
    expect(check('100', '', '120')).toBe('不适用');
    expect(says('budget-change-differs', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
