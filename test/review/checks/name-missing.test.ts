import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('name-missing', () => {
  const check = (changes: Readonly<Record<number, string>>) => says('name-missing', formSheet({ rows: rowsWith(changes) }));

  it('points that nobody knows the purpose of', () => {
    expect(check({ 1: '^ | 质量指标 |  | ≥98% | 99% | 30 | 30 | ' })).toEqual(['警告 自评表!C13 分值 30 分的一行没有三级指标名称。']);
  });

  it('a row without points may stay unnamed, and a name may cover several rows', () => {
    expect(check({ 1: '^ | 质量指标 |  |  |  |  |  | ' })).toEqual([]);
    expect(check({ 1: '^ | 质量指标 | ^ | ≥98% | 99% | 30 | 30 | ' })).toEqual([]);
  });

  it('a form that names its rows by the second level is left alone', () => {
    expect(check({ 0: '产出指标 | 受理来电 |  | ≥10000件 | 12000件 | 30 | 30 | ', 1: '^ | 办结率 |  | ≥98% | 99% | 30 | 30 | ', 2: '效益指标 | 诉求解决率 |  | ≥95% | 96% | 20 | 20 | ' })).toBe('不适用');
  });
});
