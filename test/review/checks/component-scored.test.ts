import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, says } from '../../support/review';

describe('component-scored', () => {
  const TOTAL = '年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 10';
  const check = (weight: string, score: string) => says('component-scored', formSheet({ funds: [TOTAL, `其中：当年财政拨款 | 100 | 100 | 100 | ${weight} | 100.00 | ${score}`], rows: ROWS }));

  it.each([['-', '-'], ['—', '—'], ['', ''], ['0', '0']])('“%s” and “%s” say that the row does not count', (weight, score) => {
    expect(check(weight, score)).toEqual([]);
  });

  it('a score is reported, else the points', () => {
    expect(check('10', '10')).toEqual(['提示 自评表!H6 「其中：当年财政拨款」也写了得分 10；只有资金总额行计分。']);
    expect(check('10', '-')).toEqual(['提示 自评表!F6 「其中：当年财政拨款」也写了分值 10；只有资金总额行计分。']);
  });

  it('a cell merged with the total row is the total’s own', () => {
    expect(says('component-scored', formSheet({ funds: [TOTAL, '其中：当年财政拨款 | 100 | 100 | 100 | ^ | 100.00 | ^'], rows: ROWS }))).toEqual([]);
  });

  it('does not apply without components', () => {
    expect(says('component-scored', formSheet({ funds: [TOTAL], rows: ROWS }))).toBe('不适用');
  });
});
