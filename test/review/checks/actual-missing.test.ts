import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('actual-missing', () => {
  const check = (row: string) => says('actual-missing', formSheet({ rows: rowsWith({ 1: row }) }));

  it('a blank, a stroke or null is no actual value', () => {
    expect(check('^ | 质量指标 | 办结率 | ≥98% |  | 30 |  | ')).toEqual(['警告 自评表!E13 「办结率」没有实际完成值。']);
    expect(check('^ | 质量指标 | 办结率 | ≥98% | / | 30 |  | ')).toEqual(['警告 自评表!E13 「办结率」没有实际完成值。']);
    expect(check('^ | 质量指标 | 办结率 | ≥98% | null | 30 |  | ')).toEqual(['警告 自评表!E13 「办结率」没有实际完成值。']);
  });

  it('with a score beside it the score has no ground', () => {
    expect(check('^ | 质量指标 | 办结率 | ≥98% |  | 30 | 30 | ')).toEqual(['错误 自评表!E13 「办结率」没有实际完成值，却有得分 30。']);
  });

  it('无 may be the result, and words are one', () => {
    expect(check('^ | 质量指标 | 安全事故 | 0次 | 无 | 30 | 30 | ')).toEqual([]);
    expect(check('^ | 质量指标 | 办结率 | ≥98% | 达成指标 | 30 | 30 | ')).toEqual([]);
  });

  it('a row without a target is not in use', () => {
    expect(check('^ | 质量指标 | 办结率 | / |  | 30 |  | ')).toEqual([]);
  });
});
