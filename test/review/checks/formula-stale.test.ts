import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';

describe('formula-stale', () => {
  const sheet = (formula: string, value: string | number | null, at = 'G16') => withCells(formSheet({ rows: ROWS }), { [at]: { formula, value, text: value === null ? `=${formula}` : String(value) } });
  const check = (...given: Parameters<typeof sheet>) => says('formula-stale', sheet(...given));

  it('the last result is not what the numbers give', () => {
    expect(check('SUM(H5,G12:G15)', 98)).toEqual(['错误 自评表!G16 「总分」显示 98，公式按现有数字算得 100。']);
    expect(findingsOf('formula-stale', sheet('SUM(H5,G12:G15)', 98))).toMatchObject([{ expected: '100', fix: null }]);
    expect(check('IF(G16>=90,"优","良")', '良', 'B17')).toEqual(['错误 自评表!B17 等级显示“良”，公式按现有数字算得“优”。']);
  });

  it.each<readonly [string, string | number | null]>([['SUM(H5,G12:G15)', 100], ['SUM(H5,G12:G15)', 99.99999999999999], ['SUM(H5,G12:G15)', null], ['G12/7*3', 12.86], ['SUMPRODUCT(G12:G15)', 5], ['SUM(另表!A1:A9)', 5], ['G12&"分"', '30分']])('%s and %s agree, or nobody can say', (formula, value) => {
    expect(check(formula, value)).toEqual([]);
  });

  it('only what is shown may be stored, but not less than two places of it', () => {
    expect(check('G12/7*3', 12.85)).toEqual(['错误 自评表!G16 「总分」显示 12.85，公式按现有数字算得 12.857143。']);
    expect(check('G12/7*3', 13)).toHaveLength(1);
  });

  it('does not apply without formulas', () => {
    expect(says('formula-stale', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
