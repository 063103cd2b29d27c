import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('number-as-text', () => {
  const sheet = (score: string) => formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | ${score} | ` }) });
  const check = (score: string) => says('number-as-text', sheet(score));

  it('a text among numbers is passed over by sums', () => {
    expect(check('~30')).toEqual(['提示 自评表!G13 「办结率」的得分 30 存为文本，求和公式不会加它。']);
    expect(findingsOf('number-as-text', sheet('~30'))).toMatchObject([{ fix: { before: { kind: 'text', text: '30' }, after: { kind: 'number', decimal: '30' }, format: null } }]);
  });

  it('a cell formatted as text is offered its number with a format that shows one', () => {
    expect(findingsOf('number-as-text', withCells(sheet('~30'), { G13: { format: '@' } }))).toMatchObject([{ fix: { format: 'General' } }]);
  });

  it.each(['30', '', '-', '30分'])('“%s” is no such text', (score) => {
    expect(check(score)).toEqual([]);
  });

  it('a form that is text throughout has nothing to lose', () => {
    const rows = ROWS.map((row) => row.replace(/\| (\d+) \| (\d+) \|/, '| ~$1 | ~$2 |'));
    expect(says('number-as-text', formSheet({ funds: ['年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | ~10'], rows, total: '100 | 100' }))).toBe('不适用');
  });
});
