import { describe, expect, it } from 'vitest';
import { reviewForm } from '../../src/review/review-form';
import { say } from '../../src/wording/say';
import { changed } from '../support/profile';
import { formSheet, ROWS, rowsWith, subjectOf } from '../support/review';

const WRONG = formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 |  | 30 | 30 | ', 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 29 | 无' }), goal: '<p>保障运行</p>' });
const wishing = (...findings: readonly object[]) => changed('shanghai/2023', { '/findings': findings as never });
const found = (profile: Parameters<typeof subjectOf>[1]) => reviewForm(subjectOf(WRONG, profile)).findings.map(({ level, id, message }) => `${level} ${id} ${say(message, 'zh')}`);

describe('reviewForm', () => {
  it('a form without fault has no finding, and every check has its verdict', () => {
    const { findings, verdicts } = reviewForm(subjectOf(formSheet({ rows: ROWS }), 'shanghai/2023'));
    expect(findings).toEqual([]);
    expect(Object.fromEntries(verdicts)).toEqual({
      'fund-rows-contradict': 'passed', 'budget-overspent': 'passed', 'rate-differs': 'passed', 'rate-contradicts-funds': 'inapplicable',
      'weights-differ': 'passed', 'points-off-table': 'inapplicable', 'target-repeats-heading': 'passed', 'target-cut-off': 'passed',
      'actual-missing': 'passed', 'value-unreadable': 'passed', 'score-over-weight': 'passed', 'score-differs': 'passed', 'reason-missing': 'passed',
      'subtotal-differs': 'inapplicable', 'total-differs': 'passed', 'grade-missing': 'passed', 'grade-differs': 'passed', 'row-shifted': 'passed',
      'goal-copied': 'passed', 'markup-left': 'passed',
      'scores-not-added': 'passed', 'parent-weight-differs': 'inapplicable', 'weight-concentrated': 'passed', 'target-demands-nothing': 'passed',
      'output-without-spending': 'passed', 'over-fulfilled': 'passed', 'grade-contradicts-total': 'passed',
      'formula-stale': 'inapplicable', 'formula-constant': 'inapplicable', 'formula-other-row': 'inapplicable', 'formula-sums-wrong': 'inapplicable', 'number-as-text': 'passed',
      'unfinished-full': 'passed', 'shortfall-full': 'passed', 'reason-needless': 'passed', 'done-contradicts-rate': 'passed', 'rate-contradicts-score': 'inapplicable',
      'deduction-denied': 'inapplicable', 'rate-told-otherwise': 'inapplicable', 'total-told-otherwise': 'inapplicable', 'spending-told-otherwise': 'passed',
      'subtotal-weight-differs': 'inapplicable', 'label-points-differ': 'inapplicable', 'fund-weight-differs': 'passed', 'budget-change-differs': 'inapplicable',
      'component-scored': 'passed', 'weight-missing': 'passed', 'weight-zero': 'passed', 'score-negative': 'passed', 'score-too-precise': 'passed',
      'reason-too-short': 'inapplicable', 'reason-too-long': 'inapplicable', 'reason-copied': 'inapplicable', 'reason-without-remedy': 'passed',
      'reason-repeats-numbers': 'inapplicable', 'actual-repeats-target': 'passed', 'percent-over-hundred': 'passed', 'target-incomplete': 'passed',
      'direction-unfit': 'passed', 'unit-changes': 'passed', 'magnitude-slip': 'passed',
      'error-value-left': 'passed', 'placeholder-left': 'passed', 'instruction-left': 'passed', 'name-missing': 'passed', 'target-missing': 'passed',
      'indicator-repeated': 'passed', 'indicator-misplaced': 'passed', 'execution-rate-repeated': 'passed',
      'goal-missing': 'passed', 'result-missing': 'passed', 'result-bare': 'passed', 'info-missing': 'passed', 'satisfaction-without-figure': 'passed', 'actual-not-a-number': 'passed',
      'several-facts': 'passed', 'deadline-missed': 'passed', 'date-outside-year': 'inapplicable', 'year-differs': 'inapplicable',
      'stray-characters': 'passed', 'target-unsigned': 'passed', 'level-unlisted': 'passed',
    });
  });

  it('lists in reading order, each with an id that names check and cell', () => {
    expect(found('shanghai/2023')).toEqual([
      'hint markup-left@自评表!B10 文字中残留网页标记“<p>”。',
      'error actual-missing@自评表!E12 「受理来电」没有实际完成值，却有得分 30。',
      'error score-differs@自评表!G13 「办结率」填报得分 29，按规则应为 30.00。',
    ]);
  });

  it('a profile may set the level of a check, turn it off, and say it in its own words', () => {
    expect(found(wishing(
      { check: 'markup-left', level: 'off' },
      { check: 'actual-missing', level: 'hint' },
      { check: 'score-differs', level: 'warning', wording: { zh: '得分与平台计算不一致。', en: 'The score differs from the platform.' } },
    ))).toEqual([
      'hint actual-missing@自评表!E12 「受理来电」没有实际完成值，却有得分 30。',
      'warning score-differs@自评表!G13 得分与平台计算不一致。',
    ]);
  });

  it('what rounding explains stays a hint under every profile', () => {
    const rows = rowsWith({ 1: '^ | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 30 | 26.6 | 新人未通过岗前考核，今后提前招聘。' });
    const { findings } = reviewForm(subjectOf(formSheet({ rows, total: null, grade: null }), wishing({ check: 'score-differs', level: 'error', wording: { zh: '得分有误。', en: 'Wrong score.' } })));
    expect(findings.map(({ level, roundingOnly, message }) => [level, roundingOnly, say(message, 'zh')])).toEqual([
      ['hint', true, '「人员到位率」填报得分 26.6，按规则为 26.59；差异只因修约方式不同。'],
    ]);
  });

  it('speaks English too', () => {
    const { findings } = reviewForm(subjectOf(WRONG, 'shanghai/2023'));
    expect(findings.map(({ message, advice }) => [say(message, 'en'), say(advice, 'en')])).toEqual([
      ['The text contains the web markup “<p>”.', 'Delete what the exporting system left behind.'],
      ['“受理来电” has no actual value but a score of 30.', 'Fill in the actual value; it is never filled in for you.'],
      ['“办结率” says 29; by the rule it is 30.00.', 'Recompute the score, or state the ground for the deduction in the reason.'],
    ]);
  });
});
