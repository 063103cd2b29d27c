import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { changed } from '../../support/profile';
import { formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('score-negative', () => {
  const sheet = (score: string, fund = '10') => formSheet({ funds: [`年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | ${fund}`], rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | ${score} | ` }) });

  it('less than nothing is an error', () => {
    expect(says('score-negative', sheet('-2'))).toEqual(['错误 自评表!G13 「办结率」得分 -2，低于 0。']);
    expect(says('score-negative', sheet('30', '-1'))).toEqual(['错误 自评表!H5 「年度资金总额」得分 -1，低于 0。']);
  });

  it.each(['0', '30', '', '-'])('“%s” is not', (score) => {
    expect(says('score-negative', sheet(score))).toEqual([]);
  });

  it('a deduction row may say what it takes off', async () => {
    expect(says('score-negative', withCells(await original('zhongshan-2022'), { J31: { value: -10 } }), 'zhongshan/2022')).toEqual([]);
    const rows = [...ROWS, '加减分项 | 信息公开 | 未按时公开 |  |  | -5 | -5 | '];
    expect(says('score-negative', formSheet({ rows }))).toEqual([]);
  });

  it('does not apply where the profile itself lets a score fall below 0', () => {
    expect(says('score-negative', sheet('-2'), changed('shanghai/2023', { '/indicators/limits/floor': '-5' }))).toBe('不适用');
  });
});
