import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, says } from '../../support/review';

describe('parent-weight-differs', () => {
  const sheet = (whole: string, ...parts: readonly string[]) => formSheet({
    rows: [`产出指标 | 数量指标 | 受理诉求 | ≥100件 | 120件 | ${whole} | ${whole} | `,
      ...parts.map((part, at) => `^ | ^ | 其中：第${at + 1}类 | ≥10件 | 12件 | ${part} | ${part} | `), ROWS[1]!, ROWS[2]!, ROWS[3]!],
    total: null, grade: null,
  });
  const check = (...given: Parameters<typeof sheet>) => says('parent-weight-differs', sheet(...given));

  it('parts that make up their whole pass', () => {
    expect(check('30', '20', '10')).toEqual([]);
  });

  it('more or fewer points are an error', () => {
    expect(check('30', '20', '15')).toEqual(['错误 自评表!F12 「受理诉求」的分值写 30，其下“其中”各行合计 35。']);
    expect(check('30', '20', '5')).toEqual(['错误 自评表!F12 「受理诉求」的分值写 30，其下“其中”各行合计 25。']);
    expect(findingsOf('parent-weight-differs', sheet('30', '20', '15'))).toMatchObject([{ expected: '35', fix: null, related: [{ row: 12 }, { row: 13 }] }]);
  });

  it('a single part may be less than the whole, never more', () => {
    expect(check('30', '20')).toEqual([]);
    expect(check('30', '40')).toHaveLength(1);
  });

  it('does not apply without parts that carry points', () => {
    expect(check('30', '', '')).toBe('不适用');
    expect(says('parent-weight-differs', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
