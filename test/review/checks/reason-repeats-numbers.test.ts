import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('reason-repeats-numbers', () => {
  const check = (reason: string) => says('reason-repeats-numbers', formSheet({
    rows: rowsWith({ 1: `^ | 数量指标 | 上门服务人次 | ≥30000人次 | 28500人次 | 30 | 28.5 | ${reason}` }), total: null, grade: null,
  }));

  it.each(['目标30000人次，实际完成28500人次，未完成。', '实际完成值28500低于指标值30000，按比例扣分', '上门服务人次完成率为95%，与目标相差1500人次', '未达到年度目标值，差距1500人次'])('“%s” says how much, not why', (reason) => {
    expect(check(reason)).toEqual([`提示 自评表!H13 「上门服务人次」的原因“${reason}”只说了没有完成多少，没有说明为什么。`]);
  });

  it.each(['因汛期停工，实际完成28500人次。', '目标30000人次，两个街道道路中断，完成28500人次', '疫情影响，上门服务人次未达到目标值'])('“%s” names a cause', (reason) => {
    expect(check(reason)).toEqual([]);
  });

  it('a few words are the matter of reason-too-short', () => {
    expect(check('未完成目标')).toEqual([]);
  });

  it('a story of many signs is not taken apart', () => {
    expect(check('未完成'.repeat(40))).toEqual([]);
  });
});
