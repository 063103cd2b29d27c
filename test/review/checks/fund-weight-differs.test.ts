import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { changed } from '../../support/profile';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';

describe('fund-weight-differs', () => {
  const sheet = (weight: string) => formSheet({ funds: [`年度资金总额 | 100 | 100 | 100 | ${weight} | 100.00 | 10`], rows: ROWS });
  const check = (weight: string) => says('fund-weight-differs', sheet(weight));

  it.each(['10', '10.00', '10分'])('“%s” are the points of the profile', (weight) => {
    expect(check(weight)).toEqual([]);
  });

  it('other points are reported with an offer', () => {
    expect(check('100')).toEqual(['警告 自评表!F5 「年度资金总额」的分值写 100，口径规定 10。']);
    expect(findingsOf('fund-weight-differs', sheet('100'))).toMatchObject([{ fix: { before: { decimal: '100' }, after: { kind: 'number', decimal: '10' } } }]);
  });

  it('a measure in an indicator row is held to its own points', async () => {
    const book = withCells(await original('zhongshan-2022'), { F15: { value: 10 } });
    expect(says('fund-weight-differs', book, 'zhongshan/2022')).toEqual(['警告 自评表!F15 「预算调整率」的分值写 10，口径规定 15。']);
  });

  it('does not apply without points in the form, and passes where the profile leaves them to the form', () => {
    expect(check('')).toBe('不适用');
    expect(says('fund-weight-differs', sheet('15'), changed('shanghai/2023', { '/fundMeasures/0/points': null }))).toEqual([]);
  });
});
