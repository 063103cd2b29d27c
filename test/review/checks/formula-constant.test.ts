import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, ROWS, says, withCells } from '../../support/review';

describe('formula-constant', () => {
  const check = (formula: string, value: number) => says('formula-constant', withCells(formSheet({ rows: ROWS }), { G12: { formula, value, text: String(value) } }));

  it('a formula that reads no cell is queried', () => {
    expect(check('30*1', 30)).toEqual(['提示 自评表!G12 「受理来电」写的是公式 =30*1，不引用任何单元格，表中数字改动后不会跟着变。']);
    expect(check('ROUND(40/3,2)', 13.33)).toHaveLength(1);
  });

  it('one that reads cells, and one that is not understood, pass', () => {
    expect(check('F12', 30)).toEqual([]);
    expect(check('满分', 30)).toEqual([]);
  });

  it('the shares 40/3 of Zhongshan are weights and not scores', async () => {
    const book = withCells(await original('zhongshan-2022'), { F18: { formula: '40/3', value: 13.3333333333333, text: '13.33' } });
    expect(says('formula-constant', book, 'zhongshan/2022')).toBe('不适用');
  });
});
