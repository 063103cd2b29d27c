import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('scores-not-added', () => {
  /** A score outside the range that is left to a person keeps the recomputed total open. */
  const rows = rowsWith({ 1: '^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 30 | 29 | 个别超期' });
  const check = (total: string) => says('scores-not-added', formSheet({ rows, total: `100 | ${total}`, grade: null }));

  it('the sum of what is written passes', () => {
    expect(check('99')).toEqual([]);
    expect(check('99.00')).toEqual([]);
  });

  it('another total is an error although the rule cannot give one', () => {
    expect(check('97')).toEqual(['错误 自评表!G16 总分填报 97，各行填报的得分相加是 99。']);
    expect(says('total-differs', formSheet({ rows, total: '100 | 97', grade: null }))).toEqual([]);
  });

  it('a total that adds what the rule gives for a wrong score is right', () => {
    const wrong = [...rows.slice(0, 2), '效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 96% | 20 | 18 | ', rows[3]!];
    expect(says('scores-not-added', formSheet({ rows: wrong, total: '100 | 99', grade: null }))).toEqual([]);
    expect(says('scores-not-added', formSheet({ rows: wrong, total: '100 | 97', grade: null }))).toEqual([]);
    expect(says('scores-not-added', formSheet({ rows: wrong, total: '100 | 98', grade: null }))).toHaveLength(1);
  });

  it('a last digit is told as rounding', () => {
    expect(check('99.01')).toEqual(['提示 自评表!G16 总分填报 99.01，各行填报的得分相加是 99；差异只因修约。']);
  });

  it('where the rule gives the total, total-differs speaks alone', () => {
    expect(says('scores-not-added', formSheet({ rows: ROWS, total: '100 | 97' }))).toEqual([]);
  });

  it('waits while a score is not written, and where a cap may bite', async () => {
    expect(says('scores-not-added', formSheet({ rows: rowsWith({ 1: '^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 30 |  | ' }), total: '100 | 97', grade: null }))).toEqual([]);
    expect(says('scores-not-added', withCells(await original('zhongshan-2022'), { J25: { value: 30 }, H25: { value: '良好' } }), 'zhongshan/2022')).toEqual([]);
  });

  it('does not apply where a row stands off its headings, or the funds have no block', () => {
    const table = (lines: readonly string[]) => workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 街面保洁',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', ...lines, '总分 | < | < | < | < | 100 | 100'].join('\n'));
    expect(says('scores-not-added', table(['产出指标 | 数量指标 | 巡查次数 | ≥48次 | 50次 | 20 | 20', '^ | ^ | 清运量 | 800吨 | 820吨 | 20 | 20', '^ | 覆盖率 | 100% | 100% | 10 | 10 | ', '满意度指标 | 满意度 | 群众满意度 | ≥90% | 95% | 50 | 50']))).toBe('不适用');
    expect(says('scores-not-added', table(['产出指标 | 数量指标 | 巡查次数 | ≥48次 | 50次 | 40 | 40', '满意度指标 | 满意度 | 群众满意度 | ≥90% | 95% | 50 | 50']))).toBe('不适用');
  });

  it('does not apply without a total, nor with points outside the table', async () => {
    expect(says('scores-not-added', formSheet({ rows: ROWS, total: null, grade: null }))).toBe('不适用');
    expect(says('scores-not-added', await original('zhengzhou-2023'), 'zhengzhou/2023')).toBe('不适用');
  });
});
