import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { formSheet, rowsWith, says } from '../../support/review';

describe('deadline-missed', () => {
  const check = (target: string, actual: string, score = '30', profile: Parameters<typeof says>[2] = 'shanghai/2023') =>
    says('deadline-missed', formSheet({ rows: rowsWith({ 1: `^ | 时效指标 | 设备到位时间 | ${target} | ${actual} | 30 | ${score} | ` }) }), profile);

  it('late, and nothing was taken off', () => {
    expect(check('2023年10月底前', '2023年12月5日')).toEqual(['警告 自评表!G13 「设备到位时间」要求“2023年10月底前”，实际“2023年12月5日”，已经逾期，得分仍是满分 30。']);
    expect(check('9月前', '10月')).toHaveLength(1);
  });

  it.each([['2023年10月底前', '2023年10月31日', '30'], ['2023年10月底前', '2023年12月5日', '20'], ['2023年10月15日前', '2023年10月', '30'], ['2023年10月底前', '2023年12月5日', ''], ['≤5天', '8天', '30']])('due %s, done %s, scored %s', (target, actual, score) => {
    expect(check(target, actual, score)).toEqual([]);
  });

  it('where the rule gives nothing, score-differs says so', () => {
    const strict = changed('shanghai/2023', { '/indicators/deadline/rule': 'pass-fail' });
    expect(check('2023年10月底前', '2023年12月5日', '30', strict)).toEqual([]);
    expect(says('score-differs', formSheet({ rows: rowsWith({ 1: '^ | 时效指标 | 设备到位时间 | 2023年10月底前 | 2023年12月5日 | 30 | 30 | ' }) }), strict)).toHaveLength(1);
  });
});
