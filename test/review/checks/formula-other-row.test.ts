import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';

describe('formula-other-row', () => {
  const sheet = (at: string, formula: string, value = 30) => withCells(formSheet({ rows: ROWS }), { [at]: { formula, value, text: String(value) } });
  const check = (...given: Parameters<typeof sheet>) => says('formula-other-row', sheet(...given));

  it('a score worked out from the numbers of another row', () => {
    expect(check('G13', 'ROUND(E12/D12*F13,2)')).toEqual(['警告 自评表!G13 「办结率」的公式引用了 E12，那是「受理来电」的数字。']);
    expect(findingsOf('formula-other-row', sheet('G13', 'F14'))).toMatchObject([{ related: [{ row: 13, column: 5 }] }]);
  });

  it('a rate of the funds that reads a source in the place of the total', () => {
    expect(check('G5', 'E6/D6', 1)).toEqual(['警告 自评表!G5 「年度资金总额」的公式引用了 E6，那是「其中：当年财政拨款」的数字。']);
    expect(check('G5', 'E5/D5*100', 100)).toEqual([]);
  });

  it.each(['F13', 'ROUND(E13/D13*F13,2)', '30', 'SUM(G12:G12)', 'Z1*F13', 'D5*0+F13'])('%s in row 13 passes', (formula) => {
    expect(check('G13', formula)).toEqual([]);
  });

  it('does not apply without formulas', () => {
    expect(says('formula-other-row', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
