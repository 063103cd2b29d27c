import { describe, expect, it } from 'vitest';
import { compareReviews } from '../../../src/review/compare/compare-reviews';
import { pairForms } from '../../../src/review/compare/pair-forms';
import type { ReviewedForm } from '../../../src/review/reviewed-form';
import { reviewForm } from '../../../src/review/review-form';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { message } from '../../../src/wording/message';
import { asOneBook } from '../../support/assessed';
import { judgedForms, withRowAbove } from '../../support/judged';
import { formSheet, ROWS, rowsWith, subjectOf } from '../../support/review';
import { processorTime } from '../../support/processor-time';

const WRONG_CALLS = '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 25 | ';
const WRONG_RATE = '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 29 | ';

function reviewed(book: WorkbookSnapshot): ReviewedForm {
  const subject = subjectOf(book, 'shanghai/2023');
  return { ...subject, review: reviewForm(subject) };
}

/** What became of the findings of score-differs, by row; other checks follow from them. */
function comparedScores(before: WorkbookSnapshot, after: WorkbookSnapshot) {
  const { fixed, appeared, unchanged, added, removed } = compareReviews(reviewed(before), reviewed(after));
  const scores = <Item>(list: readonly Item[], id: (item: Item) => string) => list.map(id).filter((one) => one.startsWith('score-differs@'));
  return {
    fixed: scores(fixed, ({ finding, rowGone }) => `${finding.id}${rowGone ? ' gone' : ''}`),
    appeared: scores(appeared, ({ id }) => id),
    unchanged: scores(unchanged, ({ before: was, after: now }) => `${was.id} > ${now.id}`).map((pair) => pair.replaceAll('score-differs@', '')),
    added, removed,
  };
}

const SAME = { fixed: [], appeared: [], unchanged: [], added: [], removed: [] };

describe('compareReviews', () => {
  it('finds nothing new in the same form', () => {
    const book = formSheet({ rows: rowsWith({ 0: WRONG_CALLS }) });
    expect(comparedScores(book, book)).toEqual({ ...SAME, unchanged: ['自评表!G12 > 自评表!G12'] });
    expect(compareReviews(reviewed(book), reviewed(book)).changes).toEqual([]);
  });

  it('tells what was fixed from what is still there and what is new', () => {
    const before = formSheet({ rows: rowsWith({ 0: WRONG_CALLS, 1: WRONG_RATE }) });
    const after = formSheet({ rows: rowsWith({ 1: WRONG_RATE, 3: '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 9 | ' }) });
    expect(comparedScores(before, after)).toEqual({ ...SAME, fixed: ['score-differs@自评表!G12'], appeared: ['score-differs@自评表!G15'], unchanged: ['自评表!G13 > 自评表!G13'] });
  });

  it('follows a row that an inserted one pushed down, and one that was moved', () => {
    const before = formSheet({ rows: rowsWith({ 1: WRONG_RATE }) });
    expect(comparedScores(before, withRowAbove(before, 8))).toEqual({ ...SAME, unchanged: ['自评表!G13 > 自评表!G14'] });
    const moved = formSheet({ rows: ['产出指标 | 质量指标 | 办结率 | ≥98% | 99% | 30 | 29 | ', '^ | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 30 | ', ...ROWS.slice(2)] });
    expect(comparedScores(before, moved)).toEqual({ ...SAME, unchanged: ['自评表!G13 > 自评表!G12'] });
  });

  it('knows a row again whose label or name was corrected', () => {
    const before = formSheet({ rows: rowsWith({ 1: WRONG_RATE }) });
    for (const row of ['^ | 时效指标 | 办结率 | ≥98% | 99% | 30 | 29 | ', '^ | 质量指标 | 按时办结比例 | ≥98% | 99% | 30 | 29 | ']) {
      expect(comparedScores(before, formSheet({ rows: rowsWith({ 1: row }) }))).toEqual({ ...SAME, unchanged: ['自评表!G13 > 自评表!G13'] });
    }
  });

  it('says when a finding went with its whole row', () => {
    const before = formSheet({ rows: [...ROWS.slice(0, 2), '^ | 质量指标 | 回访率 | ≥50次 | 60次 | 5 | 4 | ', ...ROWS.slice(2)] });
    expect(comparedScores(before, formSheet({ rows: ROWS }))).toEqual({ ...SAME, fixed: ['score-differs@自评表!G14 gone'], removed: [2] });
    expect(comparedScores(formSheet({ rows: ROWS }), before)).toEqual({ ...SAME, appeared: ['score-differs@自评表!G14'], added: [2] });
  });

  it('pairs rows of one name in their order', () => {
    const twice = (first: string, second: string) => formSheet({ rows: [`产出指标 | 数量指标 | 培训 | ≥10次 | 12次 | 15 | ${first} | `, `^ | 数量指标 | 培训 | ≥10次 | 12次 | 15 | ${second} | `, ...ROWS.slice(1)] });
    expect(comparedScores(twice('14', '15'), twice('15', '14'))).toEqual({ ...SAME, fixed: ['score-differs@自评表!G12'], appeared: ['score-differs@自评表!G13'] });
  });

  it('lists what the unit changed, and nothing that only moved', () => {
    const before = formSheet({ rows: rowsWith({ 1: WRONG_RATE }) });
    const after = withRowAbove(formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99.5% | 30 | 30 | ' }), total: '100 | 99', grade: '良' }), 8);
    const { changes } = compareReviews(reviewed(before), reviewed(after));
    expect(changes.map(({ row, part, before: was, after: now }) => [row, part, was?.text, now?.text])).toEqual([
      ['办结率', 'actual', '99%', '99.5%'],
      ['办结率', 'score', '29', '30'],
      ['总分', 'total', '100', '99'],
      ['', 'grade', '优', '良'],
    ]);
  });

  it('takes linear time', () => {
    const [before, after] = [reviewed(formSheet({ rows: rowsWith({ 0: WRONG_CALLS }) })), reviewed(formSheet({ rows: rowsWith({ 0: WRONG_CALLS }) }))];
    const crowded = ({ review, ...form }: ReviewedForm, words: string): ReviewedForm => ({
      ...form, review: { ...review, findings: Array.from({ length: 20_000 }, (_, at) => ({ ...review.findings[0]!, message: message(words, { at: String(at) }) })) },
    });
    const started = processorTime();
    const { unchanged, fixed, appeared } = compareReviews(crowded(before, 'one'), crowded(after, 'other'));
    expect(processorTime() - started).toBeLessThan(5_000);
    expect([unchanged.length, fixed, appeared]).toEqual([20_000, [], []]);
  });
});

describe('pairForms', () => {
  const named = (project: string): WorkbookSnapshot => {
    const book = formSheet({ rows: ROWS });
    return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => cell.text === '热线运行经费' ? { ...cell, value: project, text: project } : cell) })) };
  };
  const forms = (books: Readonly<Record<string, WorkbookSnapshot>>): readonly ReviewedForm[] => judgedForms(asOneBook(books)).map(({ subject, review }) => ({ ...subject, review }));
  const paired = (before: readonly ReviewedForm[], after: readonly ReviewedForm[]) => {
    const { pairs, added, removed } = pairForms(before, after);
    return { pairs: pairs.map(({ before: was, after: now }) => `${was.form.id} > ${now.form.id}`), added: added.map(({ form }) => form.id), removed: removed.map(({ form }) => form.id) };
  };

  it('pairs by project, whatever the sheet is called by now', () => {
    const before = forms({ 表1: named('甲'), 表2: named('乙') });
    expect(paired(before, forms({ 附件: named('乙'), 表1: named('甲') }))).toEqual({ pairs: ['表2!A1 > 附件!A1', '表1!A1 > 表1!A1'], added: [], removed: [] });
  });

  it('tells forms that came from forms that went', () => {
    expect(paired(forms({ 表1: named('甲'), 表2: named('乙') }), forms({ 表1: named('甲'), 表3: named('丙') }))).toEqual({ pairs: ['表1!A1 > 表1!A1'], added: ['表3!A1'], removed: ['表2!A1'] });
  });

  it('takes the only form of each for the same one', () => {
    expect(paired(forms({ 旧: named('甲') }), forms({ 新: named('甲（修订）') })).pairs).toEqual(['旧!A1 > 新!A1']);
  });
});
