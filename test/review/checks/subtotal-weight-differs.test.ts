import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { findingsOf, formSheet, ROWS, says } from '../../support/review';

describe('subtotal-weight-differs', () => {
  const sheet = (weight: string) => formSheet({ rows: [...ROWS.slice(0, 2), `产出指标小计 | < | < | < | < | ${weight} | 60`, ...ROWS.slice(2)] });
  const check = (weight: string) => says('subtotal-weight-differs', sheet(weight));

  it('the points of the rows, or none, pass', () => {
    expect(check('60')).toEqual([]);
    expect(check('60.00')).toEqual([]);
    expect(check('')).toBe('不适用');
  });

  it('other points are an error, with the cells that make the sum', () => {
    expect(check('50')).toEqual(['错误 自评表!F14 「产出指标小计」的分值写 50，所加各行合计 60。']);
    expect(findingsOf('subtotal-weight-differs', sheet('50'))).toMatchObject([{ expected: '60', written: '50', fix: null, related: [{ row: 11, column: 5 }, { row: 12, column: 5 }] }]);
  });

  it('waits while the points of a row cannot be read', () => {
    const rows = ['产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 |  | 30 | ', ROWS[1]!, '产出指标小计 | < | < | < | < | 60 | 60', ...ROWS.slice(2)];
    expect(says('subtotal-weight-differs', formSheet({ rows }))).toEqual([]);
  });

  it('equal shares of 40 among three count as 40 and as 39.99', () => {
    const shares = changed('shanghai/2023', { '/sections/0/points': { exactly: '40' }, '/sections/0/weights': { from: 'equal-share', remainder: 'none' } });
    const rows = (weight: string) => ['产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 40/3=13.33 | 13.33 | ', '^ | 质量指标 | 办结率 | ≥98% | 99% | 13.33 | 13.33 | ', '^ | 时效指标 | 接通率 | ≥80% | 90% | 13.33 | 13.33 | ', `产出指标小计 | < | < | < | < | ${weight} | 39.99`];
    const held = (weight: string) => says('subtotal-weight-differs', formSheet({ rows: rows(weight), total: null }), shares);
    expect(held('40')).toEqual([]);
    expect(held('39.99')).toEqual([]);
    expect(held('42')).toEqual(['错误 自评表!F15 「产出指标小计」的分值写 42，所加各行合计 39.99。']);
  });

  it('a sum of subtotals is held to the subtotals', () => {
    const rows = (weight: string) => [...ROWS.slice(0, 2), '产出指标小计 | < | < | < | < | 60 | 60', ROWS[2]!, '效益指标小计 | < | < | < | < | 20 | 20', `得分小计 | < | < | < | < | ${weight} | 80`];
    expect(says('subtotal-weight-differs', formSheet({ rows: rows('80'), total: null }))).toEqual([]);
    expect(says('subtotal-weight-differs', formSheet({ rows: rows('90'), total: null }))).toEqual(['错误 自评表!F17 「得分小计」的分值写 90，所加各行合计 80。']);
  });
});
