import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { formSheet, ROWS, says } from '../../support/review';

describe('budget-overspent', () => {
  const check = (spent: string, profile: Parameters<typeof says>[2] = 'shanghai/2023') =>
    says('budget-overspent', formSheet({ funds: [`年度资金总额 | 200 | 200 | ${spent} | 10 |  | `], rows: ROWS }), profile);

  it('more than the budget is reported with its rate', () => {
    expect(check('210')).toEqual(['警告 自评表!E5 预算执行率 105.00%，支出超过预算；得分以分值为上限。']);
    expect(check('200.01')).toEqual(['警告 自评表!E5 预算执行率 100.01%，支出超过预算；得分以分值为上限。']);
  });

  it('all of the budget, or less, passes', () => {
    expect(check('200')).toEqual([]);
    expect(check('199.99')).toEqual([]);
  });

  it('does not apply without numbers, nor where the profile does not ask', () => {
    expect(check('')).toBe('不适用');
    expect(check('210', changed('shanghai/2023', { '/funds/overspentFinding': false }))).toBe('不适用');
  });
});
