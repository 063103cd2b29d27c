import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, rowsWith, says } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('shortfall-full', () => {
  const check = (reason: string, score = '30', actual = '98%') => says('shortfall-full', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ≥98% | ${actual} | 30 | ${score} | ${reason}` }) }));

  it('a shortfall told beside full marks is reported at the reason', () => {
    expect(check('受天气影响，进度较慢。')).toEqual(['警告 自评表!H13 「办结率」的原因写“进度较慢”，得分却是满分 30。']);
    expect(check('个别事项未按期完成')).toHaveLength(1);
    expect(check('办结进度低于计划，已加派人员')).toHaveLength(1);
    expect(check('项目尚未验收')).toHaveLength(1);
  });

  it.each(['', '无', '无偏差', '未出现滞后', '已采取措施避免延误', '不存在偏差', '加强管理'])('“%s” tells of none', (reason) => {
    expect(check(reason)).toEqual([]);
  });

  it('points taken off, or a target exceeded, pass', () => {
    expect(check('进度较慢', '29')).toEqual([]);
    expect(check('低于计划', '30', '99.5%')).toEqual([]);
  });

  it('a hair short of the target, where the score rounds to full marks, may be told', () => {
    const rows = rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥20000件 | 19999件 | 30 | 30 | 略低于目标，系线路检修' });
    expect(says('shortfall-full', formSheet({ rows }), 'mof/2020')).toEqual([]);
  });

  it('does not apply without reasons', () => {
    expect(says('shortfall-full', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', ...ROWS].join('\n')))).toBe('不适用');
  });
});
