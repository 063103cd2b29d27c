import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('target-incomplete', () => {
  const sheet = (target: string) => formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ${target} | 99% | 30 |  | ` }), total: null, grade: null });
  const check = (target: string) => says('target-incomplete', sheet(target));

  it.each(['≥', '万元', '不低于', '≥ %', '≥XX%', '≤天'])('“%s” has no number', (target) => {
    expect(check(target)).toEqual([`警告 自评表!D13 「办结率」的指标值只写了“${target}”，没有数值。`]);
  });

  it.each(['待定', '待补充', '请填写'])('“%s” was never set', (target) => {
    expect(check(target)).toEqual([`警告 自评表!D13 「办结率」的指标值写的是“${target}”，还没有确定。`]);
  });

  it('says it once: value-unreadable leaves it alone', () => {
    expect(says('value-unreadable', sheet('≥'))).toEqual([]);
    expect(says('value-unreadable', sheet('≥上年水平'))).toHaveLength(1);
    expect(says('value-unreadable', sheet('约300人'))).toHaveLength(1);
  });

  it.each(['≥98%', '及时', '健全', '', '/', '□是□否', '……', '≥上年水平', '≤预算数', '待处理件清零'])('“%s” is a target, nothing, or another matter', (target) => {
    expect(check(target)).toEqual([]);
  });
});
