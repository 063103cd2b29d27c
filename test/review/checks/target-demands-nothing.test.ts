import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, rowsWith, says } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('target-demands-nothing', () => {
  const check = (target: string) => says('target-demands-nothing', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 创新举措 | ${target} | 3项 | 30 | 30 | ` }) }));

  it('a floor of nothing is met by everything', () => {
    expect(check('≥0项')).toEqual(['提示 自评表!D13 「创新举措」的指标值是“≥0项”，无论完成多少都算达到。']);
    expect(check('>=0')).toHaveLength(1);
  });

  it.each(['0', '0起', '≤0', '=0', '≥1项', '无', '及时'])('“%s” demands something, or says nothing', (target) => {
    expect(check(target)).toEqual([]);
  });

  it('a sign in a column of its own counts', () => {
    const split = workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 水文监测',
      '一级指标 | 二级指标 | 三级指标 | 符号 | 年度指标值 | 单位 | 实际完成值 | 分值 | 得分',
      '产出指标 | 数量指标 | 新增站点 | ≥ | 0 | 个 | 3 | 90 | 90'].join('\n'));
    expect(says('target-demands-nothing', split)).toHaveLength(1);
  });

  it('does not apply without targets', () => {
    const book = formSheet({ rows: ROWS });
    const bare = { ...book, sheets: book.sheets.map((one) => ({ ...one, cells: one.cells.filter(({ row, column }) => row < 10 || column !== 3) })) };
    expect(says('target-demands-nothing', bare)).toBe('不适用');
  });
});
