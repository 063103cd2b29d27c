import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, ROWS, says } from '../../support/review';

describe('weight-concentrated', () => {
  const sheet = (...weights: readonly number[]) => formSheet({ rows: ROWS.map((row, at) => row.replace(/\| \d+ \| \d+ \|/, `| ${weights[at]} | ${weights[at]} |`)) });
  const check = (weights: readonly number[], profile = 'shanghai/2023') => says('weight-concentrated', sheet(...weights), profile);

  it('more than half of the points on one row', () => {
    expect(check([50, 10, 20, 10])).toEqual(['提示 自评表!F12 「受理来电」一项占 50 分，超过指标分值 90 的一半。']);
    expect(check([45, 15, 20, 10])).toEqual([]);
  });

  it('more than four fifths on one block, where the profile leaves that free', () => {
    expect(check([40, 40, 5, 5])).toEqual(['提示 自评表!A12 「产出指标」占 80 分，超过指标分值 90 的八成。']);
    expect(check([36, 36, 9, 9])).toEqual([]);
    expect(check([40, 40, 5, 5], 'mof/2020')).toEqual([]);
  });

  it('waits while the points of a row cannot be read', () => {
    const rows = (weight: string) => formSheet({ rows: ['产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 50 | 50 | ', `^ | 质量指标 | 接通率 | ≥90% | 95% | ${weight} | 5 | `, ...ROWS.slice(1).map((row) => row.replace(/\| \d+ \| \d+ \|/, '| 10 | 10 |'))] });
    expect(says('weight-concentrated', rows('5'))).toHaveLength(1);
    expect(says('weight-concentrated', rows('详见附件'))).toEqual([]);
  });

  it.each([['shanghai-2023', 'shanghai/2023'], ['panjin-2023', 'panjin/2023'], ['zhongshan-2022', 'zhongshan/2022'], ['zhengzhou-2023', 'zhengzhou/2023']])('%s spreads its points', async (name, profile) => {
    expect(says('weight-concentrated', await original(name), profile)).toEqual([]);
  });

  it('does not apply to a handful of rows', () => {
    expect(says('weight-concentrated', formSheet({ rows: [ROWS[0]!, ROWS[2]!, ROWS[3]!] }))).toBe('不适用');
  });
});
