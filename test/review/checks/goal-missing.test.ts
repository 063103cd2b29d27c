import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, ROWS, says } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('goal-missing', () => {
  const check = (goal: string, achieved: string, rows = ROWS) => says('goal-missing', formSheet({ goal, achieved, rows }));

  it('headings with nothing below them', () => {
    expect(check('', '')).toEqual(['待人工 自评表!B9 表中设有“预期目标”一栏，下面没有读到内容。']);
    expect(check('', '受理来电12000件')).toHaveLength(1);
  });

  it('a goal however short', () => {
    expect(check('保障运行', '')).toEqual([]);
    expect(check('无', '无')).toEqual([]);
  });

  it('a blank template, or a form without that block, owes none', async () => {
    expect(check('', '', ROWS.map((row) => row.split(' | ').map((cell, at) => (at === 4 || at === 6 ? '' : cell)).join(' | ')))).toBe('不适用');
    expect(says('goal-missing', await original('panjin-2023'), 'panjin/2023')).toBe('不适用');
    expect(says('goal-missing', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
      '产出指标 | 质量指标 | 完成情况 | ≥100% | 100% | 80 | 80', '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10'].join('\n')))).toBe('不适用');
  });

  it('a table of indicators may call its columns so', () => {
    expect(says('goal-missing', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费', '一级指标 | 二级指标 | 三级指标 | 预期目标 | 实际完成情况 | 分值 | 得分',
      '产出指标 | 质量指标 | 办结率 | ≥98% | 99% | 80 | 80', '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10'].join('\n')))).toBe('不适用');
  });

  it('the source forms have their goals', async () => {
    for (const [name, profile] of [['shanghai-2023', 'shanghai/2023'], ['zhongshan-2022', 'zhongshan/2022'], ['national', 'mof/2020']] as const) {
      expect(['不适用', '']).toContain(String(says('goal-missing', await original(name), profile)));
    }
  });
});
