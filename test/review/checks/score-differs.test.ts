import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { findingsOf, formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('score-differs', () => {
  const row = (score: string) => `^ | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 10 | ${score} | 招聘不足`;
  const sheet = (score: string) => formSheet({ rows: rowsWith({ 1: row(score) }), total: null, grade: null });
  const check = (score: string, profile: Parameters<typeof says>[2] = 'shanghai/2023') => says('score-differs', sheet(score), profile);
  const halfUp = changed('shanghai/2023', { '/rounding/indicatorScore/mode': 'half-up' });

  it.each(['8.86', '8.860', '8.86分', '~8.86', ''])('“%s” is the score by the rule, or none', (score) => {
    expect(check(score)).toEqual([]);
  });

  it('another score is an error with an offer', () => {
    expect(check('9')).toEqual(['错误 自评表!G13 「人员到位率」填报得分 9，按规则应为 8.86。']);
    expect(findingsOf('score-differs', sheet('9'))).toMatchObject([{
      id: 'score-differs@自评表!G13', expected: '8.86', written: '9', roundingOnly: false,
      fix: { before: { kind: 'number', decimal: '9' }, after: { kind: 'number', decimal: '8.86' } },
    }]);
  });

  it('a tie of truncation and half-up is called rounding, whichever the profile says', () => {
    expect(check('8.87')).toEqual(['提示 自评表!G13 「人员到位率」填报得分 8.87，按规则为 8.86；差异只因修约方式不同。']);
    expect(check('8.86', halfUp)).toEqual(['提示 自评表!G13 「人员到位率」填报得分 8.86，按规则为 8.87；差异只因修约方式不同。']);
    expect(check('8.866')).toEqual(['提示 自评表!G13 「人员到位率」填报得分 8.866，按规则为 8.86；差异只因修约方式不同。']);
    expect(findingsOf('score-differs', sheet('8.87'))).toMatchObject([{ roundingOnly: true, level: 'hint' }]);
  });

  it('a hundredth that no rounding explains stays an error', () => {
    expect(check('8.85')).toEqual(['错误 自评表!G13 「人员到位率」填报得分 8.85，按规则应为 8.86。']);
    expect(check('8.9')).toEqual(['错误 自评表!G13 「人员到位率」填报得分 8.9，按规则应为 8.86。']);
  });

  it('the stored number 8.859999999999999 is the 8.86 that was typed', () => {
    expect(says('score-differs', withCells(sheet(''), { G13: { value: 8.859999999999999, text: '8.86', format: '0.00' } }))).toEqual([]);
  });

  it('a score a person gave inside the range of a level is theirs', () => {
    const partly = (score: string) => says('score-differs', formSheet({ rows: rowsWith({ 1: `^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 10 | ${score} | 部分工单超期` }), total: null, grade: null }));
    expect(partly('6')).toEqual([]);
    expect(partly('7.99')).toEqual([]);
    expect(partly('9.5')).toEqual(['错误 自评表!G13 「故障排除」填报得分 9.5，按规则应在 6 与 7.99 之间。']);
    expect(partly('5')).toEqual(['错误 自评表!G13 「故障排除」填报得分 5，按规则应在 6 与 7.99 之间。']);
    expect(partly('')).toEqual([]);
  });

  it('what is above the weight is said once, elsewhere', () => {
    expect(says('score-differs', formSheet({ rows: rowsWith({ 1: '^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 10 | 12 | 部分工单超期' }) }))).toEqual([]);
  });

  it('the fund score is compared too', () => {
    const funds = (score: string) => formSheet({ funds: [`年度资金总额 | 887.50 | 887.50 | 868.09 | 10 | 97.81 | ${score}`], rows: ROWS, total: null });
    expect(says('score-differs', funds('9.78'))).toEqual([]);
    expect(says('score-differs', funds('9.79'))).toEqual(['提示 自评表!H5 「年度资金总额」填报得分 9.79，按规则为 9.78；差异只因修约方式不同。']);
    expect(says('score-differs', funds('10'))).toEqual(['错误 自评表!H5 「年度资金总额」填报得分 10，按规则应为 9.78。']);
  });
});
