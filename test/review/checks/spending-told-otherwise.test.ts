import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, says } from '../../support/review';

describe('spending-told-otherwise', () => {
  const sheet = (achieved: string, spent: string) => formSheet({ funds: [`年度资金总额 | 100 | 100 | ${spent} | 10 |  | `], achieved, rows: ROWS });
  const check = (...given: Parameters<typeof sheet>) => says('spending-told-otherwise', sheet(...given));

  it('an overspending that the numbers deny', () => {
    expect(check('因临时任务增加，项目超支', '97')).toEqual(['警告 自评表!E10 文字写“项目超支”，而预算执行率是 97.00%，没有超支。']);
    expect(findingsOf('spending-told-otherwise', sheet('支出超出预算', '97'))).toMatchObject([{ related: [{ row: 4, column: 4 }], fix: null }]);
  });

  it('money left where all is spent', () => {
    expect(check('项目资金结余5万元', '100')).toEqual(['警告 自评表!E10 文字写“项目资金结余5万元”，而预算执行率是 100.00%，没有剩余。']);
  });

  it.each([['项目超支', '105'], ['项目资金结余3万元', '97'], ['未超支', '97'], ['严禁超支', '97'], ['办公费超支', '97'], ['无结余', '100'], ['上年结余全部使用', '100']])('“%s” with %s spent of 100 agrees', (achieved, spent) => {
    expect(check(achieved, spent)).toEqual([]);
  });

  it('does not apply without a rate', () => {
    expect(check('项目超支', '')).toBe('不适用');
  });
});
