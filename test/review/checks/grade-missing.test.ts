import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('grade-missing', () => {
  it('a total without its grade', async () => {
    expect(says('grade-missing', formSheet({ rows: ROWS, grade: '' }))).toEqual(['警告 自评表!B17 有总分，没有填写等级。']);
    expect(says('grade-missing', withCells(await original('zhongshan-2022'), { J36: { value: '自评绩效等级:' } }), 'zhongshan/2022')).toEqual(['警告 自评表!J36 有总分，没有填写等级。']);
  });

  it('offers the grade of the total, behind the label where it stands there, and none while the total is open', async () => {
    const [plain] = findingsOf('grade-missing', formSheet({ rows: ROWS, grade: '' }));
    expect([plain!.expected, plain!.fix!.before, plain!.fix!.after]).toEqual(['优', { kind: 'empty' }, { kind: 'text', text: '优' }]);
    const [labelled] = findingsOf('grade-missing', withCells(await original('zhongshan-2022'), { J36: { value: '自评绩效等级:' } }), 'zhongshan/2022');
    expect(labelled!.fix!.after).toEqual({ kind: 'text', text: '自评绩效等级:优' });
    const [open] = findingsOf('grade-missing', formSheet({ rows: rowsWith({ 0: '产出指标 | 质量指标 | 服务质量 | 优良 | 一般 | 30 |  | ' }), grade: '' }));
    expect([open!.expected, open!.fix]).toEqual([null, null]);
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
