import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';

describe('formula-sums-wrong', () => {
  const sheet = (formula: string) => withCells(formSheet({ rows: ROWS }), { G16: { formula, value: 100, text: '100' } });
  const check = (formula: string) => says('formula-sums-wrong', sheet(formula));

  it.each(['SUM(H5,G12:G15)', 'H5+G12+G13+G14+G15', 'ROUND(MIN(100,SUM(H5:H8,G12:G15)),2)', '+SUM(G12:G15)+H5'])('%s adds what it must', (formula) => {
    expect(check(formula)).toEqual([]);
  });

  it('a row left out, one added twice, and a cell that is no score', () => {
    expect(check('SUM(H5,G12:G14)')).toEqual(['警告 自评表!G16 「总分」的公式没有加「群众满意度」。']);
    expect(check('SUM(G12:G15)')).toEqual(['警告 自评表!G16 「总分」的公式没有加「年度资金总额」。']);
    expect(check('H5+SUM(G12:G15)+G13')).toEqual(['警告 自评表!G16 「总分」的公式把「办结率」加了不止一次。']);
    expect(check('H5+SUM(G12:G15)+F12')).toEqual(['警告 自评表!G16 「总分」的公式加了 F12，那一格不是应加的得分。']);
    expect(findingsOf('formula-sums-wrong', sheet('SUM(H5,G12:G14)'))).toMatchObject([{ related: [{ row: 14, column: 6 }], fix: null }]);
  });

  it.each(['H5*1+SUM(G12:G15)', 'SUM(G12:G15)+另表!B2', 'SUBTOTAL(9,G12:G15)', 'SUMPRODUCT(F12:F15,G12:G15)'])('%s does more than add, and is left alone', (formula) => {
    expect(check(formula)).toEqual([]);
  });

  it('subtotals stand for their rows', async () => {
    const book = await original('zhongshan-2022');
    const total = (formula: string) => says('formula-sums-wrong', withCells(book, { I36: { formula, value: 94.66, text: '94.66' } }), 'zhongshan/2022');
    expect(total('J30+J35')).toEqual([]);
    expect(total('J16+J22+J29+J35')).toEqual([]);
    expect(total('J16+J22+J35')).toEqual(['警告 自评表!I36 「自评总分」的公式没有加「社会效益指标」「服务对象满意度指标」。']);
    expect(says('formula-sums-wrong', withCells(book, { J22: { formula: 'SUM(J18:J19)', value: 26.66, text: '26.66' } }), 'zhongshan/2022'))
      .toEqual(['警告 自评表!J22 「产出指标得分小计(上限不超过40分)」的公式没有加「时效指标」。']);
  });

  it('does not apply without a formula in a sum', () => {
    expect(says('formula-sums-wrong', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
