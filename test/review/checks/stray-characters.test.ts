import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, rowsWith, says } from '../../support/review';

describe('stray-characters', () => {
  const check = (score: string) => says('stray-characters', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | ${score} | ` }) }));

  it.each(['~３０', '~3 0', '~30．0'])('signs that no spreadsheet reads as a number: %s', (score) => {
    expect(check(score)).toEqual([`提示 自评表!G13 “${score.slice(1)}”夹有全角字符或空格，表格软件不当它是数字。`]);
  });

  it('offers the same number, stored as one', () => {
    const [finding] = findingsOf('stray-characters', formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | ~３０ | ' }) }));
    expect(finding!.fix).toMatchObject({ before: { kind: 'text', text: '３０' }, after: { kind: 'number', decimal: '30' }, format: null });
  });

  it('in amounts too', () => {
    expect(says('stray-characters', formSheet({ funds: ['年度资金总额 | １００ | 100 | 100 | 10 | 100.00 | 10'], rows: rowsWith({}), total: null }))).toEqual(['提示 自评表!C5 “１００”夹有全角字符或空格，表格软件不当它是数字。']);
  });

  it.each(['~30', '~30 ', '30', '30分', '-', '40/3=13.33', '无'])('“%s” is a plain number, or none', (score) => {
    expect(check(score)).toEqual([]);
  });

  it('targets and actuals are texts by nature', () => {
    expect(says('stray-characters', formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 办结率 | ~９８ | ~9 9 | 30 | 30 | ' }) }))).toEqual([]);
  });
});
