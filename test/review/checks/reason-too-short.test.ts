import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, rowsWith, says } from '../../support/review';

describe('reason-too-short', () => {
  const check = (reason: string, score = '8.86') => says('reason-too-short', formSheet({
    rows: rowsWith({ 1: `^ | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 10 | ${score} | ${reason}` }), total: null, grade: null,
  }));

  it('a few words hold no cause and no remedy', () => {
    expect(check('人手紧张')).toEqual(['提示 自评表!H13 「人员到位率」的原因只有“人手紧张”，不足 10 个字。']);
    expect(check('人 手 紧 张 招 不 到 人')).toEqual(['提示 自评表!H13 「人员到位率」的原因只有“人 手 紧 张 招 不 到 人”，不足 10 个字。']);
  });

  it('ten characters are enough', () => {
    expect(check('新招人员未通过岗前考核')).toEqual([]);
  });

  it.each(['', '无', '同上'])('“%s” is no reason at all, which reason-missing says', (reason) => {
    expect(check(reason)).toBe('不适用');
  });

  it('a remark beside full marks may be short', () => {
    expect(says('reason-too-short', formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 30 | 如期办结' }) }))).toBe('不适用');
    expect(says('reason-too-short', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
