import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { formSheet, ROWS, rowsWith, says } from '../../support/review';

describe('score-over-weight', () => {
  const check = (changes: Parameters<typeof rowsWith>[0], profile: Parameters<typeof says>[2] = 'shanghai/2023') =>
    says('score-over-weight', formSheet({ rows: rowsWith(changes) }), profile);

  it('more than the weight is an error, in indicator rows and in the fund row', () => {
    expect(check({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 30.01 | ' })).toEqual(['错误 自评表!G13 「办结率」得分 30.01，超过分值 30。']);
    const funds = ['年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 12'];
    expect(says('score-over-weight', formSheet({ funds, rows: ROWS }))).toEqual(['错误 自评表!H5 「年度资金总额」得分 12，超过分值 10。']);
  });

  it('just the weight passes, however it is written', () => {
    expect(check({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30.00 | 30分 | ' })).toEqual([]);
    expect(check({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 |  | ' })).toEqual([]);
  });

  it('a row that a person must score is held to its weight as well', () => {
    expect(check({ 2: '效益指标 | 社会效益指标 | 热线知晓度 | 明显提升 | 未达成指标且效果较差 | 20 | 25 | ' })).toEqual(['错误 自评表!G14 「热线知晓度」得分 25，超过分值 20。']);
  });

  it('13.34 of an equal share of 40/3 is a matter of rounding', () => {
    const shares = changed('shanghai/2023', { '/sections/0/points': { exactly: '40' }, '/sections/0/weights': { from: 'equal-share', remainder: 'none' } });
    const rows = (score: string) => [`产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 40/3=13.33 | ${score} | `, '^ | 质量指标 | 办结率 | ≥98% | 99% | 40/3=13.33 | 13.33 | ', '^ | 时效指标 | 接通率 | ≥80% | 90% | 40/3=13.33 | 13.33 | ', ROWS[3]!];
    expect(says('score-over-weight', formSheet({ rows: rows('13.34') }), shares)).toEqual([]);
    expect(says('score-over-weight', formSheet({ rows: rows('13.35') }), shares)).toEqual(['错误 自评表!G12 「受理来电」得分 13.35，超过分值 40/3。']);
  });

  it('with a second weighting the score is out of its base', () => {
    const base = changed('shanghai/2023', { '/indicators/secondWeighting': { base: '100', cite: { source: 'ziping', certainty: 'assumed' } } });
    expect(check({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 100 | ' }, base)).toEqual([]);
    expect(check({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 101 | ' }, base)).toEqual(['错误 自评表!G13 「办结率」得分 101，超过分值 100。']);
  });
});
