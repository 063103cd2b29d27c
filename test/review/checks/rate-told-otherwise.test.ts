import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';

describe('rate-told-otherwise', () => {
  const FUNDS = ['年度资金总额 | 887.50 | 887.50 | 868.09 | 10 | 97.81 | 9.78'];
  const sheet = (achieved: string) => formSheet({ funds: FUNDS, achieved, rows: ROWS, total: '100 | 99.78' });
  const check = (achieved: string) => says('rate-told-otherwise', sheet(achieved));

  it('another rate in a sentence is an error at the sentence', () => {
    expect(check('受理来电12000件，预算执行率为100%。')).toEqual(['错误 自评表!E10 文字写预算执行率 100%，资金表算得 97.81%。']);
    expect(findingsOf('rate-told-otherwise', sheet('项目资金执行率99.5%'))).toMatchObject([{ expected: '97.81%', written: '99.5%', related: [{ row: 4, column: 6 }] }]);
  });

  it.each(['预算执行率为97.81%', '全年预算执行率达到97.8%', '本项目预算执行率98%', '截至年底，预算执行率 97.81 ％'])('“%s” is the same fact', (achieved) => {
    expect(check(achieved)).toEqual([]);
  });

  it.each(['预算执行率达到95%以上', '预算执行率≥95%', '2019年预算执行率为90%', '其中财政拨款预算执行率为100%', '上半年预算执行率为50%', '办结率为100%，来电增加'])('“%s” is another fact', (achieved) => {
    expect(check(achieved)).not.toContainEqual(expect.stringContaining('错误'));
  });

  it('a goal tells what was wanted', () => {
    expect(says('rate-told-otherwise', formSheet({ funds: FUNDS, goal: '保障热线运行，预算执行率为100%', rows: ROWS, total: '100 | 99.78' }))).toBe('不适用');
  });

  it('the adjustment rate is held to its own', async () => {
    const book = withCells(await original('zhongshan-2022'), { E10: { value: '共受理诉求2106722件，预算调整率为12%。' } });
    expect(says('rate-told-otherwise', book, 'zhongshan/2022')).toEqual(['错误 自评表!E10 文字写预算调整率 12%，资金表算得 0.00%。']);
  });

  it('does not apply where no sentence states one', () => {
    expect(check('受理来电12000件')).toBe('不适用');
  });
});
