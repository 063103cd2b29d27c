import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('weight-missing', () => {
  const check = (weight: string, score: string) => says('weight-missing', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ≥98% | 99% | ${weight} | ${score} | ` }) }));

  it.each(['', '-', '/'])('a score beside “%s” has nothing it is out of', (weight) => {
    expect(check(weight, '30')).toEqual(['警告 自评表!F13 「办结率」得分 30，没有填写分值。']);
  });

  it('a weight, or no score, passes', () => {
    expect(check('30', '30')).toEqual([]);
    expect(check('', '')).toEqual([]);
    expect(check('', '0')).toEqual([]);
  });

  it('where the profile shares the points out, the cell may be empty', async () => {
    const book = withCells(await original('zhongshan-2022'), { F18: { value: null, text: '' }, F14: { value: null, text: '' } });
    expect(says('weight-missing', book, 'zhongshan/2022')).toEqual([]);
  });

  it('does not apply where no row has a weight', () => {
    expect(says('weight-missing', formSheet({ rows: ROWS.map((line) => line.replace(/\| \d+ \| (\d+) \|/, '|  | $1 |')), total: null }))).toBe('不适用');
  });
});
