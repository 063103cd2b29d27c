import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('grade-contradicts-total', () => {
  /** A score outside the range that is left to a person keeps the recomputed total open. */
  const rows = rowsWith({ 1: '^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 30 | 10 | 个别超期' });
  const check = (total: string, grade: string | null) => says('grade-contradicts-total', formSheet({ rows, total: total === '' ? null : `100 | ${total}`, grade }));

  it('the grade of another total is an error', () => {
    expect(check('80', '优')).toEqual(['错误 自评表!B17 等级填报“优”，填报的总分 80 应为“良”。']);
  });

  it('the grade of the written total passes, by either name', () => {
    expect(check('80', '良')).toEqual([]);
    expect(check('80', '良好')).toEqual([]);
  });

  it('with a recomputed total grade-differs speaks alone', () => {
    expect(says('grade-contradicts-total', formSheet({ rows: ROWS, grade: '良' }))).toEqual([]);
    expect(says('grade-differs', formSheet({ rows: ROWS, grade: '良' }))).toHaveLength(1);
  });

  it('a veto sets the grade whatever the total', async () => {
    const vetoed = withCells(await original('zhongshan-2022'), { I34: { value: '存在' }, J36: { value: '自评绩效等级:差' } });
    expect(says('grade-contradicts-total', vetoed, 'zhongshan/2022')).toEqual([]);
  });

  it('does not apply without both', () => {
    expect(check('', '优')).toBe('不适用');
    expect(check('80', '')).toBe('不适用');
  });
});
