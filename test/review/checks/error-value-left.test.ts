import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('error-value-left', () => {
  const broken = (address: string, error = '#REF!') => withCells(formSheet({ rows: ROWS }), { [address]: { value: { error }, text: error } });

  it('an error where a value, a name or a reason should stand', () => {
    expect(says('error-value-left', broken('E13'))).toEqual(['错误 自评表!E13 单元格显示“#REF!”，公式的引用或计算出错，读不出内容。']);
    expect(says('error-value-left', broken('C13', '#N/A'))).toEqual(['错误 自评表!C13 单元格显示“#N/A”，公式的引用或计算出错，读不出内容。']);
    expect(says('error-value-left', broken('E5', '#DIV/0!'))).toHaveLength(1);
    expect(says('error-value-left', formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 办结率 | #VALUE! | 99% | 30 | 30 | ' }) }))).toHaveLength(1);
  });

  it('is said once: value-unreadable leaves it alone, and what the rule can compute is said by its own check', () => {
    expect(says('value-unreadable', broken('E13'))).toEqual([]);
    expect(says('error-value-left', broken('G13'))).toEqual([]);
    expect(says('score-differs', broken('G13'))).toHaveLength(1);
  });

  it('a narrow column is no error, nor is a sentence about one', () => {
    expect(says('error-value-left', withCells(formSheet({ rows: ROWS }), { F13: { value: 30, text: '####' } }))).toEqual([]);
    expect(says('error-value-left', formSheet({ rows: ROWS, goal: '修复报表中的 #REF! 错误' }))).toEqual([]);
  });
});
