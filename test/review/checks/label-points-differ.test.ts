import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, rowsWith, says } from '../../support/review';

describe('label-points-differ', () => {
  const sheet = (label: string) => formSheet({ rows: rowsWith({ 0: `${label} | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 30 | ` }) });
  const check = (label: string) => says('label-points-differ', sheet(label));

  it.each(['产出指标（60分）', '产出指标(60.0分)', '产出指标60分', '产出\\n指标\\n（60分）'])('“%s” says what its rows add up to', (label) => {
    expect(check(label)).toEqual([]);
  });

  it('other points are an error at the label', () => {
    expect(check('产出指标（50分）')).toEqual(['错误 自评表!A12 「产出指标（50分）」写 50 分，其下各行分值合计 60。']);
    expect(findingsOf('label-points-differ', sheet('产出指标（50分）'))).toMatchObject([{ expected: '60', fix: null, related: [{ row: 11 }, { row: 12 }] }]);
  });

  it('the second level is held to its own, a third-level name may end in points that are measured', () => {
    const rows = rowsWith({ 1: '^ | 质量指标（20分） | 考核得分（95分） | ≥98% | 99% | 30 | 30 | ' });
    expect(says('label-points-differ', formSheet({ rows }))).toEqual(['错误 自评表!B13 「质量指标（20分）」写 20 分，其下各行分值合计 30。']);
  });

  it('a row that is not read keeps the label open', () => {
    const rows = ['产出指标（50分） | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 见附件 | 30 | ', ...ROWS.slice(1)];
    expect(says('label-points-differ', formSheet({ rows }))).toEqual([]);
  });

  it('a label without points, or with a limit only, does not count', () => {
    expect(check('产出指标')).toBe('不适用');
    expect(check('产出指标（上限不超过50分）')).toBe('不适用');
  });

  it.each([['zhongshan-2022', 'zhongshan/2022'], ['panjin-2023', 'panjin/2023']])('%s: shares of 40/3 and rows left out make what the labels say', async (name, profile) => {
    expect(says('label-points-differ', await original(name), profile)).toEqual([]);
  });
});
