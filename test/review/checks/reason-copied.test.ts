import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('reason-copied', () => {
  const check = (one: string, other: string, score = '20') => says('reason-copied', formSheet({
    rows: rowsWith({
      1: `^ | 质量指标 | 人员到位率 | ≥100% | 88.66% | 30 | 26.59 | ${one}`,
      2: `效益指标 | 社会效益指标 | 诉求解决率 | ≥100% | 96% | 20 | ${score} | ${other}`,
    }),
    total: null,
    grade: null,
  }));
  const WORDS = '新人未通过岗前考核；今后提前招聘。';

  it('two rows with the same words', () => {
    expect(check(WORDS, WORDS, '19.2')).toEqual(['提示 自评表!H14 「诉求解决率」的原因与「人员到位率」一字不差。']);
    expect(check(WORDS, '新人未通过岗前考核; 今后提前招聘。', '19.2')).toHaveLength(1);
  });

  it('one word more makes it a reason of its own', () => {
    expect(check(WORDS, `热线${WORDS}`, '19.2')).toEqual([]);
  });

  it('“同上” is the matter of reason-missing', () => {
    expect(check(WORDS, '同上', '19.2')).toBe('不适用');
  });

  it('one merged cell for several rows is no copy', () => {
    expect(check(WORDS, '^', '19.2')).toBe('不适用');
  });

  it('remarks beside full marks may repeat each other', () => {
    const rows = rowsWith({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 30 | 按计划完成各项任务', 2: '效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 96% | 20 | 20 | 按计划完成各项任务' });
    expect(says('reason-copied', formSheet({ rows }))).toBe('不适用');
  });
});
