import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, says } from '../../support/review';

describe('fund-rows-contradict', () => {
  const sheet = (...funds: readonly string[]) => formSheet({ funds, rows: ROWS });
  const check = (...funds: readonly string[]) => says('fund-rows-contradict', sheet(...funds));

  it('parts that add up pass, blank ones count as nothing', () => {
    expect(check('年度资金总额 | 100.50 | 100.50 | 90.50 | 10 | 90.05 | 9.00', '其中：当年财政拨款 | 80.50 | 80.50 | 80.50 | - | 100.00 | -', '上年结转资金 | 20 | 20 | 10 | - | 50.00 | -', '其他资金 |  |  |  | - | | -')).toEqual([]);
  });

  it('each column is compared with its own parts', () => {
    expect(check('年度资金总额 | 887.50 | 900 | 868.09 | 10 | 96.45 | 9.65', '其中：当年财政拨款 | 887.50 | 887.50 | 868.09 | - | 97.81 | -', '上年结转资金 | 10 | 0 | 10 | - | 0.00 | -', '其他资金 | 0 | 0 | 0 | - | 0.00 | -')).toEqual([
      '错误 自评表!C5 年初预算数：总额写 887.5，各来源合计 897.5。',
      '错误 自评表!D5 全年预算数：总额写 900，各来源合计 887.5。',
      '错误 自评表!E5 全年执行数：总额写 868.09，各来源合计 878.09。',
    ]);
  });

  it('says which cells make the sum, and offers no change', () => {
    const [finding] = findingsOf('fund-rows-contradict', sheet('年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 10', '其中：当年财政拨款 | 100 | 100 | 90 | - | 90.00 | -', '其他资金 | 0 | 0 | 0 | - | 0.00 | -'));
    expect(finding).toMatchObject({ id: 'fund-rows-contradict@自评表!E5', expected: '90', written: '100', fix: null, roundingOnly: false });
    expect(finding!.related.map(({ row, column }) => [row, column])).toEqual([[5, 4], [6, 4]]);
  });

  it('parts rounded one by one explain a last digit, and no more than that', () => {
    const third = (total: string) => check(`年度资金总额 | ${total} | ${total} | ${total} | 10 | 100.00 | 10`, '其中：当年财政拨款 | 33.33 | 33.33 | 33.33 | - | 100.00 | -', '上年结转资金 | 33.33 | 33.33 | 33.33 | - | 100.00 | -', '其他资金 | 33.33 | 33.33 | 33.33 | - | 100.00 | -');
    expect(third('100')).toEqual([
      '提示 自评表!C5 年初预算数：总额写 100，各来源合计 99.99；差异只因修约。',
      '提示 自评表!D5 全年预算数：总额写 100，各来源合计 99.99；差异只因修约。',
      '提示 自评表!E5 全年执行数：总额写 100，各来源合计 99.99；差异只因修约。',
    ]);
    expect(third('100.02')).toEqual([
      '错误 自评表!C5 年初预算数：总额写 100.02，各来源合计 99.99。',
      '错误 自评表!D5 全年预算数：总额写 100.02，各来源合计 99.99。',
      '错误 自评表!E5 全年执行数：总额写 100.02，各来源合计 99.99。',
    ]);
  });

  it('a single 其中 row may be less than the whole, but not more', () => {
    expect(check('年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 10', '其中：当年财政拨款 | 80 | 80 | 80 | - | 100.00 | -')).toEqual([]);
    expect(check('年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 10', '其中：当年财政拨款 | 100 | 100 | 120 | - | 120.00 | -')).toEqual(['错误 自评表!E5 全年执行数：总额写 100，各来源合计 120。']);
  });

  it('does not apply without parts', () => {
    expect(check('年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 10')).toBe('不适用');
  });
});
