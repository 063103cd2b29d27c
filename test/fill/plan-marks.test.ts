import { describe, expect, it } from 'vitest';
import { planMarks } from '../../src/fill/plan-marks';
import { refText } from '../../src/workbook/cell-ref';
import { original } from '../support/originals';
import { formSheet, ROWS, rowsWith, subjectOf, withCells } from '../support/review';

const marks = (...subject: Parameters<typeof subjectOf>) => planMarks(subjectOf(...subject)).map(({ ref, kind }) => `${kind} ${refText(ref)}`);
const row = (reason: string) => formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 10 | 8.86 | ${reason}` }), total: null, grade: null });

describe('planMarks', () => {
  it('an empty reason cell goes out by itself, a wrong one when it is removed', () => {
    expect(marks(row(''), 'shanghai/2023')).toEqual(['reason-missing 自评表!H13']);
    expect(marks(row('无'), 'shanghai/2023')).toEqual(['finding-warning 自评表!H13']);
  });

  it('a reason that stands there, or none that is due, is not marked', () => {
    expect(marks(row('新招人员未通过考核，已重新招聘。'), 'shanghai/2023')).toEqual([]);
    expect(marks(formSheet({ rows: ROWS }), 'shanghai/2023')).toEqual([]);
  });

  it('one cell for several rows is marked once', async () => {
    const two = withCells(await original('zhongshan-2022'), { H18: { value: 60 }, I18: { value: 0.6, text: '60.00%' }, J18: { value: 8, text: '8.00' } });
    expect(marks(two, 'zhongshan/2022')).toEqual(['finding-warning 自评表!H10']);
  });
});
