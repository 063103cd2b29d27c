import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, rowsWith, says } from '../../support/review';

describe('weight-zero', () => {
  const check = (weight: string, target = '≥98%') => says('weight-zero', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ${target} | 99% | ${weight} | 0 | ` }) }));

  it('a row with a target and no weight to it is reported', () => {
    expect(check('0')).toEqual(['警告 自评表!F13 「办结率」有指标值，分值却是 0，完成与否都不影响得分。']);
    expect(check('0.00')).toHaveLength(1);
  });

  it('points, an empty cell and a row without a target pass', () => {
    expect(check('30')).toEqual([]);
    expect(check('')).toEqual([]);
    expect(check('0', '无')).toEqual([]);
  });

  it('does not apply without a column for weights', () => {
    const book = formSheet({ rows: ROWS });
    const bare = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row, column }) => row < 10 || column !== 5) })) };
    expect(says('weight-zero', bare)).toBe('不适用');
  });
});
