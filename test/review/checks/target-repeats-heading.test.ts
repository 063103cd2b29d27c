import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('target-repeats-heading', () => {
  const check = (row: string) => says('target-repeats-heading', formSheet({ rows: rowsWith({ 1: row }) }));

  it('the name as its own target demands nothing', () => {
    expect(check('^ | 可持续影响指标 | 可持续影响指标 | 可持续影响指标 | 达成指标 | 30 | 30 | ')).toEqual(['警告 自评表!D13 指标值“可持续影响指标”只是重复「可持续影响指标」，没有写出要求。']);
    expect(check('^ | 质量指标 | 服务规范 | 质量 | 达成指标 | 30 | 30 | ')).toEqual(['警告 自评表!D13 指标值“质量”只是重复「质量指标」，没有写出要求。']);
  });

  it('the kind of quality is not its degree', () => {
    expect(check('^ | 时效指标 | 季度评测及时性 | 及时性 | 达成指标 | 30 | 30 | ')).toEqual(['警告 自评表!D13 指标值“及时性”只是重复「季度评测及时性」，没有写出要求。']);
  });

  it.each(['及时', '健全', '100', '≥98%', '2023年12月底前', ''])('“%s” demands something, or nothing stands there', (target) => {
    expect(check(`^ | 时效指标 | 季度评测及时性 | ${target} | 达成指标 | 30 | 30 | `)).toEqual([]);
  });

  it('a name that says how much may be its own target', () => {
    expect(check('^ | 数量指标 | 100人次 | 100人次 | 100人次 | 30 | 30 | ')).toEqual([]);
  });
});
