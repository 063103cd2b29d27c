import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, rowsWith, says } from '../../support/review';

describe('total-differs', () => {
  const FUNDS = ['年度资金总额 | 887.50 | 887.50 | 868.09 | 10 | 97.81 | 9.78'];
  const rows = rowsWith({ 1: '^ | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 30 | 26.59 | 招聘不足' });
  const sheet = (total: string) => formSheet({ funds: FUNDS, rows, total: `100 | ${total}` });
  const check = (total: string, profile: Parameters<typeof says>[2] = 'shanghai/2023') => says('total-differs', sheet(total), profile);

  it('9.78 + 30 + 26.59 + 20 + 10 are 96.37', () => {
    expect(check('96.37')).toEqual([]);
    expect(check('96.370')).toEqual([]);
    expect(check('')).toEqual([]);
  });

  it('another total is an error with an offer', () => {
    expect(check('97.37')).toEqual(['错误 自评表!G16 总分填报 97.37，复算为 96.37。']);
    expect(findingsOf('total-differs', sheet('100'))).toMatchObject([{ id: 'total-differs@自评表!G16', fix: { after: { kind: 'number', decimal: '96.37' } } }]);
  });

  it('96.38 adds the same rows before it rounds: 9.7813 + 26.598 + 60', () => {
    expect(check('96.38')).toEqual(['提示 自评表!G16 总分填报 96.38，复算为 96.37；差异只因修约方式不同。']);
  });

  it('96.36 is no rounding of these rows', () => {
    expect(check('96.36')).toEqual(['错误 自评表!G16 总分填报 96.36，复算为 96.37。']);
  });

  it('waits while points outside the table are unknown, or a row is open', () => {
    const open = formSheet({ rows: rowsWith({ 1: '^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 30 |  | ' }), total: '100 | 12' });
    expect(says('total-differs', open)).toEqual([]);
  });

  it('takes the score a person gave inside its range', () => {
    const judged = (total: string) => formSheet({ rows: rowsWith({ 1: '^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 30 | 20 | 超期' }), total: `100 | ${total}` });
    expect(says('total-differs', judged('90'))).toEqual([]);
    expect(says('total-differs', judged('91'))).toEqual(['错误 自评表!G16 总分填报 91，复算为 90.00。']);
  });

  it('a total row of 90 points adds the indicator rows only', () => {
    const ninety = (total: string) => formSheet({ rows: ROWS, total: `90 | ${total}`, grade: null });
    expect(says('total-differs', ninety('90'))).toEqual([]);
    expect(says('total-differs', ninety('100'))).toEqual(['错误 自评表!G16 总分填报 100，复算为 90.00。']);
    expect(says('total-differs', formSheet({ rows: ROWS, total: '100 | 90', grade: null }))).toEqual(['错误 自评表!G16 总分填报 90，复算为 100.00。']);
  });

  it('does not apply without a total', () => {
    expect(says('total-differs', formSheet({ rows: ROWS, total: null, grade: null }))).toBe('不适用');
  });
});
