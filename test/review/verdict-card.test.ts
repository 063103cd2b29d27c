import { describe, expect, it } from 'vitest';
import type { RuleProfile } from '../../src/profile/rule-profile';
import { verdictCard } from '../../src/review/verdict-card';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { say } from '../../src/wording/say';
import { judgedForms, waived } from '../support/judged';
import { original } from '../support/originals';
import { changed } from '../support/profile';
import { formSheet, ROWS, rowsWith, withCells } from '../support/review';

const cardOf = (book: WorkbookSnapshot, profile: RuleProfile | string = 'shanghai/2023', form = 0) => {
  const { subject, review, judged } = judgedForms(book, [], profile)[form]!;
  return verdictCard(subject, review, judged);
};
const because = (book: WorkbookSnapshot, profile?: RuleProfile | string, form = 0) => {
  const card = cardOf(book, profile, form);
  return [card.difference, card.because === null ? null : say(card.because, 'zh')];
};

describe('the verdict card', () => {
  it('of a form without fault says that nothing differs', () => {
    expect(cardOf(formSheet({ rows: ROWS }))).toMatchObject({
      reported: { total: '100', grade: '优' }, recomputed: { state: 'known', score: '100', grade: '优', graded: true },
      difference: '0', because: null, counts: { error: 0 }, waived: 0,
    });
  });

  it('counts what passed among what applies, and findings by level without those waived', () => {
    const book = formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 20 | ' }), total: '100 | 90' });
    const { subject, review, judged } = judgedForms(book)[0]!;
    const before = verdictCard(subject, review, judged);
    const results = [...review.verdicts.values()];
    expect([before.passed, before.applicable]).toEqual([results.filter((one) => one === 'passed').length, results.filter((one) => one !== 'inapplicable').length]);
    const error = judged.find(({ finding }) => finding.level === 'error')!;
    const after = verdictCard(subject, review, judgedForms(book, waived(error))[0]!.judged);
    expect(after).toMatchObject({ waived: 1, counts: { ...before.counts, error: before.counts.error - 1 } });
  });

  it('knows nothing to compare where no total is written', () => {
    expect(cardOf(formSheet({ rows: ROWS, total: null, grade: null }))).toMatchObject({ reported: { total: null, grade: null }, difference: null, because: null });
    expect(cardOf(formSheet({ rows: ROWS, total: '100 | ', grade: '' }))).toMatchObject({ reported: { total: null }, difference: null, because: null });
  });
});

describe('a difference', () => {
  const low = '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 20 | ';

  it('comes from the rows that say another score than the rule', () => {
    expect(because(formSheet({ rows: rowsWith({ 0: low }), total: '100 | 90' }))).toEqual(['-10', '差额出自「受理来电」-10']);
    expect(because(formSheet({ rows: rowsWith({ 0: low, 3: '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 45% | 10 | 10 | ' }), total: '100 | 90' })))
      .toEqual(['-5', '差额出自「受理来电」-10、「群众满意度」+5']);
  });

  it('comes from a row left blank', () => {
    expect(because(formSheet({ rows: rowsWith({ 0: low.replace('| 20 |', '| |') }), total: '100 | 70' }))).toEqual(['-30', '差额出自「受理来电」-30']);
  });

  it('names three rows at most', () => {
    const rows = ROWS.map((row) => row.replace(/\| (\d+) \| $/, '| 1 | '));
    expect(because(formSheet({ rows, total: '100 | 14' }))).toEqual(['-86', '差额出自「受理来电」-29、「办结率」-29、「诉求解决率」-19、另 1 行']);
  });

  it('comes from the sum where every row is right, or in part', () => {
    expect(because(formSheet({ rows: ROWS, total: '100 | 98' }))).toEqual(['-2', '各行得分与规则一致，差额出在小计、合计或上限']);
    expect(because(formSheet({ rows: rowsWith({ 0: low }), total: '100 | 91' }))).toEqual(['-9', '差额出自「受理来电」-10；其余 +1 出在小计、合计或上限']);
  });

  it('comes from the fund row, but not where the total is that of the indicators alone', () => {
    const funds = ['年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 8'];
    expect(because(formSheet({ funds, rows: ROWS, total: '100 | 98' }))).toEqual(['-2', '差额出自「年度资金总额」-2']);
    expect(because(formSheet({ funds, rows: ROWS, total: '90 | 88' }))).toEqual(['-2', '各行得分与规则一致，差额出在小计、合计或上限']);
  });

  it('waits for what is open', () => {
    const open = rowsWith({ 0: '产出指标 | 质量指标 | 服务质量 | 优良 | 一般 | 30 | | ' });
    const [difference, words] = because(formSheet({ rows: open, total: '100 | 70' }));
    expect(difference).toBeNull();
    expect(words).toMatch(/^复算总分待定：/);
  });

  it('of rounding names both conventions', async () => {
    const shanghai = withCells(await original('shanghai-2023'), { G90: { value: 98.65, text: '98.65' } });
    expect(because(shanghai, 'shanghai/2023', 3)).toEqual(['+0.01', '差额只因修约：口径逐行截尾到 2 位后相加，填报相当于各行不修约相加，合计四舍五入到 2 位']);
    const thirds = ROWS.map((row, at) => at === 0 ? row.replace('≥10000件 | 12000件 | 30 | 30', '≥3件 | 2件 | 20 | 13.33') : row);
    const exact = changed('mof/2020', { '/totals/add': 'exact' });
    expect(because(formSheet({ rows: thirds, total: '90 | 83.333' }), exact)).toEqual(['+0.003', '差额只因修约：口径各行不修约相加，合计四舍五入到 2 位，填报相当于合计四舍五入到 3 位']);
  });
});
