import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('value-unreadable', () => {
  const check = (target: string, actual: string) => says('value-unreadable', formSheet({ rows: rowsWith({ 1: `^ | 数量指标 | 培训人数 | ${target} | ${actual} | 30 |  | ` }), total: null, grade: null }));

  it('a number that is only hinted at is left to a person', () => {
    expect(check('≥300人', '约300人')).toEqual(['待人工 自评表!E13 「培训人数」写的是“约300人”，读不出确切数值：写的是约数。']);
  });

  it('a row that the rule can score needs no reading', () => {
    expect(check('≥300人', '310人')).toEqual([]);
    expect(check('约300人', '达成指标')).toEqual([]);
  });

  it('nothing at all is the matter of actual-missing', () => {
    expect(check('≥300人', '')).toEqual([]);
  });
});
