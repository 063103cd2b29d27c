import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, ROWS, says, withCells } from '../../support/review';

describe('grade-missing', () => {
  it('a total without its grade', async () => {
    expect(says('grade-missing', formSheet({ rows: ROWS, grade: '' }))).toEqual(['警告 自评表!B17 有总分，没有填写等级。']);
    expect(says('grade-missing', withCells(await original('zhongshan-2022'), { J36: { value: '自评绩效等级:' } }), 'zhongshan/2022')).toEqual(['警告 自评表!J36 有总分，没有填写等级。']);
  });

  it('a grade that stands there passes', async () => {
    expect(says('grade-missing', formSheet({ rows: ROWS }))).toEqual([]);
    expect(says('grade-missing', await original('zhongshan-2022'), 'zhongshan/2022')).toEqual([]);
  });

  it('does not apply before there is a total, nor without a place for the grade', () => {
    expect(says('grade-missing', formSheet({ rows: ROWS, total: '100 | ', grade: '' }))).toBe('不适用');
    expect(says('grade-missing', formSheet({ rows: ROWS, grade: null }))).toBe('不适用');
  });
});
