import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('grade-differs', () => {
  const row = (actual: string, score: string) => rowsWith({ 0: `产出指标 | 数量指标 | 受理来电 | =100件 | ${actual} | 30 | ${score} | 来电减少` });
  const check = (actual: string, score: string, total: string, grade: string) => says('grade-differs', formSheet({ rows: row(actual, score), total: `100 | ${total}`, grade }));

  it('90 is 优, 89.99 is not', () => {
    expect(check('66.67件', '20.00', '90', '优')).toEqual([]);
    expect(check('66.66件', '19.99', '89.99', '优')).toEqual(['错误 自评表!B17 等级填报“优”，按复算总分应为“良”。']);
    expect(check('66.66件', '19.99', '89.99', '良')).toEqual([]);
  });

  it('the grade follows the recomputed total, not the one that is written', () => {
    expect(check('100件', '30', '70', '中')).toEqual(['错误 自评表!B17 等级填报“中”，按复算总分应为“优”。']);
    expect(findingsOf('grade-differs', formSheet({ rows: ROWS, grade: '良' }))).toMatchObject([{ expected: '优', written: '良', fix: { after: { kind: 'text', text: '优' } } }]);
  });

  it('优秀 is 优, and blanks do not matter', () => {
    expect(check('100件', '30', '100', '优秀')).toEqual([]);
    expect(check('100件', '30', '100', '优 秀')).toEqual([]);
    expect(check('100件', '30', '100', '')).toEqual([]);
  });

  it('a grade behind its label is offered with the label', async () => {
    const other = withCells(await original('zhongshan-2022'), { J36: { value: '自评绩效等级:良' } });
    expect(says('grade-differs', other, 'zhongshan/2022')).toEqual(['错误 自评表!J36 等级填报“良”，按复算总分应为“优”。']);
    expect(findingsOf('grade-differs', other, 'zhongshan/2022')).toMatchObject([{ fix: { before: { kind: 'text', text: '自评绩效等级:良' }, after: { kind: 'text', text: '自评绩效等级:优' } } }]);
  });

  it('does not apply without a place for it', () => {
    expect(says('grade-differs', formSheet({ rows: ROWS, grade: null }))).toBe('不适用');
  });
});
