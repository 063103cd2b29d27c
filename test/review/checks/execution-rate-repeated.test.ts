import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, rowsWith, says } from '../../support/review';

describe('execution-rate-repeated', () => {
  const check = (name: string) => says('execution-rate-repeated', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | ${name} | ≥95% | 100% | 30 | 30 | ` }) }));

  it.each(['预算执行率', '2.资金执行率', '指标1预算执行率', '（1）预算执行率', '预算支出率（%）'])('“%s” is scored in the fund block already', (name) => {
    expect(check(name)).toEqual([`提示 自评表!C13 「${name}」在资金部分已经计分，指标表中又计一次。`]);
  });

  it.each(['资金拨付及时率', '成本控制率', '政策执行率'])('“%s” is another matter', (name) => {
    expect(check(name)).toEqual([]);
  });

  it('where the profile scores the rate in the table it stands there once', async () => {
    expect(says('execution-rate-repeated', await original('zhongshan-2022'), 'zhongshan/2022')).toBe('不适用');
    expect(says('execution-rate-repeated', await original('panjin-2023'), 'panjin/2023')).toBe('不适用');
  });
});
