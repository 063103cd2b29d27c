import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('rate-contradicts-score', () => {
  const sheet = (target: string, actual: string, rate: string, score: string) => workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 水文监测',
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 完成率 | 得分',
    `产出指标 | 质量指标 | 制度健全性 | ${target} | ${actual} | 80 | ${rate} | ${score}`].join('\n'));
  const check = (...row: Parameters<typeof sheet>) => says('rate-contradicts-score', sheet(...row));

  it('60 % reached and full marks', () => {
    expect(check('健全', '较为健全', '60%', '80')).toEqual(['警告 自评表!H4 「制度健全性」的完成率是 60%，得分却是满分 80。']);
    expect(findingsOf('rate-contradicts-score', sheet('健全', '较为健全', '60%', '80'))).toMatchObject([{ fix: null, related: [{ column: 6 }] }]);
  });

  it('a score that is not full, a rate that is, and no rate pass', () => {
    expect(check('健全', '较为健全', '60%', '48')).toEqual([]);
    expect(check('健全', '健全', '100%', '80')).toEqual([]);
    expect(check('健全', '健全', '/', '80')).toEqual([]);
  });

  it('a cost may be low', () => {
    expect(check('≤100万元', '60万元', '60%', '80')).toEqual([]);
  });

  it('Zhongshan: 60 % with 8 of 13.33 agree, and with 13.33 they are recomputed', async () => {
    const full = withCells(await original('zhongshan-2022'), { J20: { value: 13.33, text: '13.33' } });
    expect(says('rate-contradicts-score', full, 'zhongshan/2022')).toEqual([]);
    expect(says('score-differs', full, 'zhongshan/2022')).toHaveLength(1);
  });

  it('does not apply without rates', () => {
    expect(says('rate-contradicts-score', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
