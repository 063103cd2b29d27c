import { describe, expect, it } from 'vitest';
import { rowFacts } from '../../src/review/row-facts';
import { formSheet, rowsWith, subjectOf } from '../support/review';

describe('what checks ask of a row', () => {
  const first = (name: string, target = '≥98%', actual = '99%') => rowFacts(subjectOf(formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | ${name} | ${target} | ${actual} | 30 | 30 | ` }) }), 'shanghai/2023').form)[1]!;

  it.each([
    ['1.办结率', '办结率'], ['（2）办结率', '办结率'], ['三、办结率', '办结率'], ['指标1办结率', '办结率'], ['指标2：办结率', '办结率'], ['★办结率', '办结率'], ['办结率（%）', '办结率'], ['办 结\\n率', '办结率'],
    ['5G基站数', '5g基站数'], ['12345工单受理率', '12345工单受理率'],
  ])('the name of “%s” is “%s”', (written, name) => {
    expect(first(written).name).toBe(name);
  });

  it('a cell that holds a list has no name', () => {
    expect(first(`1. 培训场次: 114次 2. 月均话务量: 175560次 3. 平均处理时长: 153秒 4. 逾期追责率: 100%`).name).toBe('');
  });

  it('sign and unit may stand in the name', () => {
    expect(first('新建面积（≥**平方米）', '3000', '3100')).toMatchObject({ target: { comparison: '>=', unit: { symbol: '平方米' } }, actual: { comparison: 'none', unit: { symbol: '平方米' } } });
  });

  it('is read once, and leaves out rows that nobody uses', () => {
    const { form } = subjectOf(formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 无 |  |  |  |  | ' }) }), 'shanghai/2023');
    expect(rowFacts(form)).toBe(rowFacts(form));
    expect(rowFacts(form).map(({ line }) => line)).toEqual([0, 2, 3]);
  });
});
