import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { formSheet, rowsWith, says, withCells } from '../../support/review';

describe('score-too-precise', () => {
  const sheet = (score: string) => formSheet({ rows: rowsWith({ 1: `^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 30 | ${score} | 个别工单超期` }), total: null, grade: null });
  const laidDown = changed('shanghai/2023', { '/rounding/indicatorScore/cite': { source: 'sh-form-2023', certainty: 'established' }, '/rounding/indicatorScore/places': 1 });

  it('more places than a laid-down rule keeps are a warning', () => {
    expect(says('score-too-precise', sheet('20.25'), laidDown)).toEqual(['警告 自评表!G13 「故障排除」得分 20.25，口径只保留 1 位小数。']);
    expect(says('score-too-precise', sheet('20.5'), laidDown)).toEqual([]);
  });

  it('where the places are only assumed it is a hint', () => {
    const assumed = changed('shanghai/2023', { '/rounding/indicatorScore/cite': { source: 'sh-form-2023', certainty: 'assumed' } });
    expect(says('score-too-precise', sheet('20.255'), assumed)).toEqual(['提示 自评表!G13 「故障排除」得分 20.255，口径只保留 2 位小数。']);
    expect(says('score-too-precise', sheet('20.250'), assumed)).toEqual([]);
  });

  it('digits behind what the cell shows count, binary noise does not', () => {
    expect(says('score-too-precise', withCells(sheet('20'), { G13: { value: 20.255, text: '20.26' } }))).toHaveLength(1);
    expect(says('score-too-precise', withCells(sheet('20'), { G13: { value: 20.299999999999997, text: '20.3' } }))).toEqual([]);
  });

  it('a score that the rule gives is the matter of score-differs', () => {
    const rows = rowsWith({ 1: '^ | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 30 | 26.598 | 招聘不足' });
    expect(says('score-too-precise', formSheet({ rows, total: null, grade: null }))).toEqual([]);
  });
});
