import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('deduction-denied', () => {
  const zhongshan = async (says: string, score: number) => withCells(await original('zhongshan-2022'), { I31: { value: says }, J31: { value: score } });
  const check = async (words: string, score: number) => says('deduction-denied', await zhongshan(words, score), 'zhongshan/2022');

  it('none is said, and points are taken off', async () => {
    expect(await check('未发生扣分行为。', -5)).toEqual(['错误 自评表!J31 「政府采购执行情况」写“未发生扣分行为”，得分却是 -5。']);
    expect(await check('无扣分', -10)).toHaveLength(1);
  });

  it('a deduction is said, and none is taken', async () => {
    expect(await check('未按规定公开，扣5分', 0)).toEqual(['错误 自评表!J31 「政府采购执行情况」写“扣5分”，得分 0 没有扣。']);
  });

  it.each([['未发生扣分行为。', 0], ['扣5分', -5], ['否则扣5分', 0], ['每发生一次扣2分', 0], ['扣0分', 0]])('“%s” and %s agree', async (words, score) => {
    expect(await check(words, score)).toEqual([]);
  });

  it('an indicator row is held to its weight', () => {
    const row = (reason: string, score: string) => says('deduction-denied', formSheet({ rows: rowsWith({ 1: `^ | 时效指标 | 故障排除 | 及时 | 较为及时 | 30 | ${score} | ${reason}` }), total: null, grade: null }));
    expect(row('本项不扣分', '25')).toEqual(['错误 自评表!G13 「故障排除」写“本项不扣分”，得分却是 25。']);
    expect(row('超期3天，扣5分', '30')).toEqual(['错误 自评表!G13 「故障排除」写“扣5分”，得分 30 没有扣。']);
    expect(row('超期3天，扣5分', '25')).toEqual([]);
    expect(row('本项不扣分', '30')).toEqual([]);
  });

  it('does not apply where nothing is said of deductions', () => {
    expect(says('deduction-denied', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
