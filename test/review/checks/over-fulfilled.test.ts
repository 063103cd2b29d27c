import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { formSheet, rowsWith, says } from '../../support/review';

describe('over-fulfilled', () => {
  const check = (actual: string, reason: string, profile: Parameters<typeof says>[2] = 'shanghai/2023') =>
    says('over-fulfilled', formSheet({ rows: rowsWith({ 1: `^ | 数量指标 | 走访企业 | ≥100家 | ${actual} | 30 | 30 | ${reason}` }) }), profile);
  const unasked = changed('shanghai/2023', { '/indicators/overFulfilment/0/reason': false });

  it('beyond the line a person decides, explained or not', () => {
    expect(check('150家', '年中新增专项走访任务，走访面扩大。')).toEqual(['待人工 自评表!E13 「走访企业」完成率 150.00%，达到口径关注的 ≥130%，表中已有说明。']);
    expect(check('150家', '', unasked)).toEqual(['待人工 自评表!E13 「走访企业」完成率 150.00%，达到口径关注的 ≥130%，表中没有说明。']);
  });

  it('a reason that is due and missing is the matter of reason-missing', () => {
    expect(check('150家', '')).toEqual([]);
    expect(says('reason-missing', formSheet({ rows: rowsWith({ 1: '^ | 数量指标 | 走访企业 | ≥100家 | 150家 | 30 | 30 | ' }) }))).toHaveLength(1);
  });

  it('short of the line nothing is asked', () => {
    expect(check('129家', '')).toEqual([]);
    expect(check('90家', '人手不足')).toEqual([]);
  });

  it('does not apply where the profile draws no line to look at', () => {
    expect(check('150家', '', 'panjin/2023')).toBe('不适用');
    expect(check('150家', '', changed('shanghai/2023', { '/indicators/overFulfilment/0/highlight': false }))).toBe('不适用');
  });
});
