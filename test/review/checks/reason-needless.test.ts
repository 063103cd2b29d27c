import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, rowsWith, says } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('reason-needless', () => {
  const check = (reason: string, actual = '98%', score = '30') => says('reason-needless', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ≥98% | ${actual} | 30 | ${score} | ${reason}` }) }));

  it('a remedy where the target was just met is queried', () => {
    expect(check('由于人手不足，今后加强招聘')).toEqual(['提示 自评表!H13 「办结率」达到指标值并得满分，原因栏却写“由于人手不足，今后加强招聘”。']);
  });

  it.each(['', '无', '无偏差', '已按计划完成', '数据来自业务系统', '指标已完成，下一步继续加强管理'])('“%s” is no such reason', (reason) => {
    expect(check(reason)).toEqual([]);
  });

  it('points lost, a target exceeded, and a shortfall told elsewhere are other matters', () => {
    expect(check('由于人手不足，今后加强招聘', '90%', '27.55')).toEqual([]);
    expect(check('由于人手不足，今后加强招聘', '99%')).toEqual([]);
    expect(check('由于人手不足，进度较慢')).toEqual([]);
  });

  it('a hair short of the target, where the score rounds to full marks, is short all the same', () => {
    const rows = rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥20000件 | 19999件 | 30 | 30 | 由于线路检修，今后改在夜间进行' });
    expect(says('reason-needless', formSheet({ rows }), 'mof/2020')).toEqual([]);
  });

  it('a score that a person gave may be explained', () => {
    expect(says('reason-needless', formSheet({ rows: rowsWith({ 1: '^ | 时效指标 | 办结及时 | 及时 | 较为及时 | 30 | 30 | 由于人手不足，今后加强招聘' }) }))).toEqual([]);
  });

  it('does not apply without reasons', () => {
    expect(says('reason-needless', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', ...ROWS].join('\n')))).toBe('不适用');
  });
});
