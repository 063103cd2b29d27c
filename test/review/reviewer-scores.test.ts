import { describe, expect, it } from 'vitest';
import { decimalText } from '../../src/exact/decimal';
import type { RuleProfile } from '../../src/profile/rule-profile';
import { shippedCriteria } from '../../src/review/criteria/shipped-criteria';
import { canDeduct, isWithin, type ReviewerScores, reviewedScores, reviewedTotal } from '../../src/review/reviewer-scores';
import { scoredRows } from '../../src/review/scored-rows';
import { decimal } from '../../src/exact/decimal';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { original } from '../support/originals';
import { changed } from '../support/profile';
import { formSheet, ROWS, rowsWith, subjectOf } from '../support/review';

const [pack] = shippedCriteria();
const row = (label: string) => `指标/${label}`;

/** What a reviewer decided, by the name of the row: a score, or steps of one criterion. */
function review(book: WorkbookSnapshot, decided: Readonly<Record<string, string | readonly string[]>>, profile: RuleProfile | string = 'shanghai/2023') {
  const subject = subjectOf(book, profile);
  const rows = scoredRows(subject);
  const keyOf = (label: string) => rows.find((one) => one.label === label)!.key;
  const scores: ReviewerScores = {
    given: new Map(Object.entries(decided).flatMap(([label, what]) => typeof what === 'string' ? [[keyOf(label), what]] : [])),
    deductions: new Map(Object.entries(decided).flatMap(([label, what]) => typeof what === 'string' ? [] : [[
      keyOf(label), what.map((step, at) => ({ row: keyOf(label), pack: pack!.id, criterion: pack!.criteria[at]!.id, step })),
    ]])),
  };
  const reviewed = reviewedScores(rows, scores, pack!, subject.profile);
  return {
    rows: Object.fromEntries(reviewed.filter(({ given }) => given !== null).map(({ row: { label }, given, deductions }) => [label, [decimalText(given!), ...deductions.map(({ points }) => points)]])),
    ...reviewedTotal(subject, reviewed, NO_JUDGEMENTS),
  };
}

describe('a reviewer’s scores', () => {
  const book = formSheet({ rows: ROWS });

  it('change nothing where nothing was given', () => {
    expect(review(book, {})).toEqual({ rows: {}, total: '100', grade: '优' });
  });

  it('stand in the place of the reported ones', () => {
    expect(review(book, { 受理来电: '18.5', 年度资金总额: '9.3' })).toEqual({ rows: { 受理来电: ['18.5'], 年度资金总额: ['9.3'] }, total: '87.8', grade: '良' });
  });

  it('lose fixed shares of the weight by criteria, however much was reported', () => {
    expect(review(book, { 受理来电: ['0.3'] })).toEqual({ rows: { 受理来电: ['21', '9'] }, total: '91', grade: '优' });
    expect(review(book, { 受理来电: ['0', '0.3'], 办结率: ['0.6'] })).toEqual({ rows: { 受理来电: ['21', '0', '9'], 办结率: ['12', '18'] }, total: '73', grade: '中' });
  });

  it('never fall below nothing', () => {
    expect(review(book, { 群众满意度: ['0.6', '0.6'] }).rows).toEqual({ 群众满意度: ['0', '6', '6'] });
  });

  it('of another pack or by a step that is none count for nothing', () => {
    const subject = subjectOf(book, 'shanghai/2023');
    const rows = scoredRows(subject);
    const { key } = rows[1]!;
    for (const one of [{ pack: 'other/2026', criterion: pack!.criteria[0]!.id, step: '0.3' }, { pack: pack!.id, criterion: pack!.criteria[0]!.id, step: '0.5' }, { pack: pack!.id, criterion: 'none', step: '0.3' }]) {
      const [, reviewed] = reviewedScores(rows, { given: new Map(), deductions: new Map([[key, [{ row: key, ...one }]]]) }, pack!, subject.profile);
      expect(reviewed).toMatchObject({ given: null, deductions: [] });
    }
  });

  it('may be anything from nothing to the weight', () => {
    const rows = scoredRows(subjectOf(book, 'shanghai/2023'));
    const satisfaction = rows.at(-1)!;
    expect(['0', '10', '3.333', '10.01', '-1'].map((score) => isWithin(decimal(score), satisfaction))).toEqual([true, true, true, false, false]);
    expect(rows.map(({ label, key }) => [label, key.startsWith(row('')) || key.startsWith('资金/')])).toEqual([
      ['年度资金总额', true], ['受理来电', true], ['办结率', true], ['诉求解决率', true], ['群众满意度', true],
    ]);
  });

  it('have no total while a reported score cannot be read, until the reviewer gives one', () => {
    const blank = formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | | ' }) });
    expect(review(blank, {})).toEqual({ rows: {}, total: null, grade: null });
    expect(review(blank, { 受理来电: '20' }).total).toBe('90');
    const unscored = scoredRows(subjectOf(blank, 'shanghai/2023')).find(({ label }) => label === '受理来电')!;
    expect(canDeduct(unscored)).toBe(false);
  });

  it('add as the profile adds: thirds that are right stay thirds', () => {
    const thirds = formSheet({ rows: ['满意度指标', '^', '^'].map((level, at) => `${level} | 满意度 | 第${String(at)}类 | ≥3% | 2% | 20 | 13.33 | 见说明`), total: '60 | 40' });
    const exact = changed('mof/2020', { '/totals/add': 'exact' });
    expect(review(thirds, {}, exact).total).toBe('40');
    expect(review(thirds, { 第0类: '13.33' }, exact).total).toBe('40');
    expect(review(thirds, { 第0类: '13' }, exact).total).toBe('39.67');
  });

  it('keep the cap of a section and a veto', async () => {
    const zhongshan = subjectOf(await original('zhongshan-2022'), 'zhongshan/2022');
    const unchanged = reviewedTotal(zhongshan, reviewedScores(scoredRows(zhongshan), { given: new Map(), deductions: new Map() }, null, zhongshan.profile), NO_JUDGEMENTS);
    expect(unchanged.total).toBe('94.66');
  });
});
