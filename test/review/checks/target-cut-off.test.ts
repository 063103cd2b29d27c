import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('target-cut-off', () => {
  const check = (target: string) => says('target-cut-off', formSheet({ rows: rowsWith({ 1: `^ | 时效指标 | 故障解决时间 | ${target} | 达成指标 | 30 | 30 | ` }) }));

  it('a last limit without its value was cut off', () => {
    expect(check('一级故障<=90分钟，二级故障<=180分钟，三级故障')).toEqual(['警告 自评表!D13 「故障解决时间」的指标值在“三级故障”处中断，后面没有数值。']);
    expect(check('一级故障≤90分钟；二级故障')).toEqual(['警告 自评表!D13 「故障解决时间」的指标值在“二级故障”处中断，后面没有数值。']);
  });

  it.each(['一级故障<=90分钟，二级故障<=180分钟', '≤90分钟', '及时', '1. 培训场次: 114次 2. 月均话务量: 175560次', ''])('“%s” is whole', (target) => {
    expect(check(target)).toEqual([]);
  });
});
