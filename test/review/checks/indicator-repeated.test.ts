import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('indicator-repeated', () => {
  const check = (changes: Readonly<Record<number, string>>) => says('indicator-repeated', formSheet({ rows: rowsWith(changes) }));

  it('the same name and target twice in one section', () => {
    expect(check({ 1: '^ | 质量指标 | 1.受理来电 | ≥10000件 | 12000件 | 30 | 30 | ' })).toEqual(['待人工 自评表!C13 「1.受理来电」（指标值“≥10000件”）出现了两次，同一结果可能计了两次分。']);
  });

  it('an output told once more as a benefit', () => {
    expect(check({ 2: '效益指标 | 社会效益指标 | 办结率 | ≥98％ | 99% | 20 | 20 | ' })).toEqual(['待人工 自评表!C14 「办结率」（指标值“≥98％”）既列在“产出指标”，又列在“效益指标”，同一结果可能计了两次分。']);
  });

  it('another target, another name, a merged name or an unused row is none', () => {
    expect(check({ 1: '^ | 质量指标 | 受理来电 | ≥98% | 99% | 30 | 30 | ' })).toEqual([]);
    expect(check({ 1: '^ | 质量指标 | ^ | ≥10000件 | 12000件 | 30 | 30 | ' })).toEqual([]);
    expect(check({ 0: '产出指标 | 数量指标 | 其他事项 | / | / | 30 | 30 | ', 1: '^ | 质量指标 | 其他事项 | / | / | 30 | 30 | ' })).toEqual([]);
  });
});
