import { describe, expect, it } from 'vitest';
import { documents, ziping } from './run-cli';

const SHANGHAI = 'assets/samples/shanghai-2023.xlsx';

describe('ziping profiles compare', () => {
  it('gives each row under each profile as JSON, and why one does not fit', () => {
    const run = ziping('profiles', 'compare', SHANGHAI, '--profiles', 'shanghai/2023,mof/2020,zhengzhou/2023', '--json');
    expect(run.status).toBe(0);
    const [document] = documents(run);
    expect(document).toMatchObject({ schema: 'ziping/1', file: SHANGHAI });
    const form = (document!['forms'] as Record<string, unknown>[])[3]!;
    expect(form).toMatchObject({
      id: '绩效自评!A73',
      profiles: [
        { id: 'shanghai/2023', local: false, inForce: true, fits: true, why: [] },
        { id: 'mof/2020', inForce: false, fits: true },
        { id: 'zhengzhou/2023', inForce: false, fits: false, why: expect.arrayContaining(['口径要求有「成本指标」，表中没有']) },
      ],
      totals: [{ outcome: 'scored', score: '98.64' }, { outcome: 'scored', score: '98.65' }, null],
      grades: [{ score: null, shown: '优' }, { score: null, shown: '优' }, null],
      untried: 0,
    });
    const rows = form['rows'] as { differs: boolean; ref: string }[];
    expect(rows.filter(({ differs }) => differs)).toEqual([
      {
        ref: '绩效自评!G85', kind: 'indicator-score', label: '人员到位率', differs: true, gradeChanges: [],
        results: [{ outcome: 'scored', score: '8.86', shown: '8.86', reason: null }, { outcome: 'scored', score: '8.87', shown: '8.87', reason: null }, null],
        step: { stage: 'round', text: '截尾 8.86 · 四舍五入 8.87', of: ['截尾', '四舍五入', null] },
      },
      expect.objectContaining({ ref: '绩效自评!G90', kind: 'total' }),
    ]);
  });

  it('says it to people, in both languages', () => {
    const { out } = ziping('profiles', 'compare', SHANGHAI, '--profiles', 'shanghai/2023,mof/2020');
    expect(out).toContain('绩效自评!G85 | 人员到位率 | 8.86 | 8.87 | 修约：截尾 8.86 · 四舍五入 8.87');
    expect(out).toContain('总分 | 98.64 | 98.65');
    expect(out).toContain('适用的口径给这张表的得分没有不同。');
    expect(ziping('profiles', 'compare', SHANGHAI, '--profiles', 'shanghai/2023,mof/2020', '--lang', 'en').out).toContain('rounding: cut 8.86 · half up 8.87');
  });

  it.each([
    [['profiles', 'compare', SHANGHAI], 'profiles compare 需要一个文件'],
    [['profiles', 'compare', SHANGHAI, '--profiles', 'shanghai/2023'], '一次比较 2 至 4 个口径，现在是 1 个'],
    [['profiles', 'compare', SHANGHAI, '--profiles', 'mof/2020,mof/2020'], '口径 mof/2020 选了两次'],
  ])('%j is refused', (args, words) => {
    const run = ziping(...args);
    expect([run.status, run.out]).toEqual([2, '']);
    expect(run.err).toContain(words);
  });
});
