import { describe, expect, it } from 'vitest';
import { type FillOptions, type FillPlan, planChanges } from '../../src/fill/plan-changes';
import { type Judgements, NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { refText } from '../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { say } from '../../src/wording/say';
import { original } from '../support/originals';
import { changed } from '../support/profile';
import { formSheet, subjectOf, withCells } from '../support/review';

const CAREFUL: FillOptions = { overwrite: false, overwriteFormulas: false, formulas: false };
const DEFAULTS: Judgements = { ...NO_JUDGEMENTS, acceptDefaults: true };

const FUNDS = ['年度资金总额 | 887.50 | 887.50 | 868.09 | 10 |  | ', '其中：当年财政拨款 | 887.50 | 887.50 | 868.09 | - |  | -'];
const row = (score: string, rest = '90 | 90') => formSheet({
  funds: FUNDS,
  rows: [`产出指标 | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 10 | ${score} | 招聘不足`, '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 80 |  | '],
  total: rest,
  grade: '',
});
const empty = row('', '100 | ');

function plan(book: WorkbookSnapshot, options: Partial<FillOptions> = {}, profile: Parameters<typeof subjectOf>[1] = 'shanghai/2023', judgements = NO_JUDGEMENTS): FillPlan {
  return planChanges(subjectOf(book, profile, judgements), { ...CAREFUL, ...options });
}

const written = ({ planned }: FillPlan) => planned.map(({ edit, cell }) => `${refText(edit.ref)} ${cell.shown}`);
const left = ({ left: cells }: FillPlan) => cells.map(({ cell, why }) => `${refText(cell.field.ref)} ${say(why, 'zh')}`);
const editAt = ({ planned }: FillPlan, address: string) => planned.find(({ edit }) => refText(edit.ref) === address)?.edit;

describe('planChanges', () => {
  it('fills the empty computed cells and nothing else', () => {
    expect(written(plan(empty))).toEqual([
      '自评表!G5 97.81', '自评表!H5 9.78', '自评表!G6 97.81',
      '自评表!G12 8.86', '自评表!G13 80.00', '自评表!G14 98.64', '自评表!B15 优',
    ]);
    expect(left(plan(empty))).toEqual([]);
  });

  it('says what stood in the cell, so that a host can refuse what has changed since', () => {
    expect(editAt(plan(empty), '自评表!G12')).toEqual({
      ref: { sheet: '自评表', row: 11, column: 6 }, before: { kind: 'empty' }, after: { kind: 'number', decimal: '8.86' }, format: null, formatBefore: null,
    });
  });

  it('a cell that is right already is counted and left alone', () => {
    const done = plan(row('8.860', '100 | '));
    expect(done.right).toBe(1);
    expect(written(done)).not.toContain('自评表!G12 8.86');
  });

  it('another value stays, and what adds it waits', () => {
    const other = plan(row('9', '100 | '));
    expect(written(other)).toEqual(['自评表!G5 97.81', '自评表!H5 9.78', '自评表!G6 97.81', '自评表!G13 80.00']);
    expect(left(other)).toEqual([
      '自评表!G12 已填 9，按规则应为 8.86；已有内容不会被悄悄覆盖',
      '自评表!G14 有得分与规则不一致，汇总待您确认后再填',
      '自评表!B15 有得分与规则不一致，汇总待您确认后再填',
    ]);
  });

  it('overwrite replaces values and then the sums', () => {
    const other = plan(row('9', '100 | '), { overwrite: true });
    expect(left(other)).toEqual([]);
    expect(editAt(other, '自评表!G12')).toMatchObject({ before: { kind: 'number', decimal: '9' }, after: { kind: 'number', decimal: '8.86' } });
    expect(editAt(other, '自评表!G14')).toMatchObject({ after: { kind: 'number', decimal: '98.64' } });
  });

  describe('a formula of one’s own', () => {
    const formula = (value: number | null) => withCells(empty, { G12: { value, text: value === null ? '=F12*0.9' : String(value), formula: 'F12*0.9' } });

    it('with the same result is right', () => {
      expect(plan(formula(8.86)).right).toBe(1);
      expect(left(plan(formula(8.86)))).toEqual([]);
    });

    it('with another result is not even overwritten', () => {
      for (const options of [{}, { overwrite: true }]) {
        expect(left(plan(formula(9), options))[0]).toBe('自评表!G12 已有公式，结果为 9，按规则应为 8.86；公式不会被悄悄替换');
      }
    });

    it('is replaced when that is asked for', () => {
      expect(editAt(plan(formula(9), { overwriteFormulas: true }), '自评表!G12')).toMatchObject({
        before: { kind: 'formula', formula: 'F12*0.9', cached: '9' }, after: { kind: 'number', decimal: '8.86' },
      });
    });

    it('that was never computed is left alone too', () => {
      expect(left(plan(formula(null), { overwrite: true }))[0]).toBe('自评表!G12 已有公式，结果为 =F12*0.9，按规则应为 8.86；公式不会被悄悄替换');
    });
  });

  it('what only a person can decide stays empty, with its range', () => {
    const book = formSheet({ rows: ['产出指标 | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 10 |  | ', '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 80 |  | '], total: '100 | ', grade: '' });
    const waiting = plan(book);
    expect(waiting.left.map(({ cell, range }) => [refText(cell.field.ref), range?.low.toString(), range?.high.toString()])).toEqual([
      ['自评表!G12', '6', '7.99'], ['自评表!G14', '96', '97.99'], ['自评表!B15', undefined, undefined],
    ]);
    const byDefault = plan(book, {}, 'shanghai/2023', DEFAULTS);
    expect(byDefault.planned.filter((cell) => cell.byDefault).map(({ edit, cell }) => `${refText(edit.ref)} ${cell.shown}`)).toEqual(['自评表!G12 6.00']);
    expect(left(byDefault)).toEqual([]);
  });

  it('check-only compares and never fills', () => {
    const only = changed('shanghai/2023', { '/fill/scores': 'check-only' });
    expect(left(plan(empty, { overwrite: true }, only))).toEqual([
      '自评表!H5 本口径对这一栏只核对、不代填',
      '自评表!G12 本口径对这一栏只核对、不代填',
      '自评表!G13 本口径对这一栏只核对、不代填',
      '自评表!G14 有得分与规则不一致，汇总待您确认后再填',
      '自评表!B15 有得分与规则不一致，汇总待您确认后再填',
    ]);
  });

  it('a profile may want values replaced, but only the person who fills can ask for it, and for no formula', () => {
    const always = changed('shanghai/2023', { '/fill/scores': 'overwrite' });
    expect(editAt(plan(row('9', '100 | '), {}, always), '自评表!G12')).toBeUndefined();
    expect(left(plan(row('9', '100 | '), {}, always))[0]).toBe('自评表!G12 已填 9，口径要求按规则改为 8.86；已有内容不会被悄悄覆盖');
    expect(editAt(plan(row('9', '100 | '), { overwrite: true }, always), '自评表!G12')).toMatchObject({ after: { kind: 'number', decimal: '8.86' } });
    const formula = withCells(empty, { G12: { value: 9, formula: 'F12*0.9' } });
    expect(editAt(plan(formula, {}, always), '自评表!G12')).toBeUndefined();
  });

  it('a grade is completed behind its label', async () => {
    const book = withCells(await original('zhongshan-2022'), { J36: { value: '自评绩效等级:' } });
    expect(plan(book, {}, 'zhongshan/2022').planned.map(({ edit }) => edit)).toEqual([{
      ref: { sheet: '自评表', row: 35, column: 9 }, before: { kind: 'text', text: '自评绩效等级:' }, after: { kind: 'text', text: '自评绩效等级:优' }, format: null, formatBefore: null,
    }]);
  });

  it('a cell formatted as text takes the number as text', () => {
    const text = withCells(empty, { G12: { format: '@' }, H5: { format: '@' }, G5: { format: '@' } });
    expect(editAt(plan(text), '自评表!G12')).toMatchObject({ after: { kind: 'text', text: '8.86' }, format: null });
    expect(editAt(plan(text), '自评表!G5')).toMatchObject({ after: { kind: 'text', text: '97.81' } });
  });

  it('a percentage format takes the ratio', () => {
    const percent = withCells(empty, { G5: { format: '0.00%' } });
    expect(editAt(plan(percent), '自评表!G5')).toMatchObject({ after: { kind: 'number', decimal: '0.9781' }, format: null });
  });

  it('a General cell takes the number format that its column already uses', () => {
    const column = withCells(empty, { G13: { format: '0.00' }, G5: { format: '0.00%' } });
    expect(editAt(plan(column), '自评表!G12')).toMatchObject({ after: { kind: 'number', decimal: '8.86' }, format: '0.00' });
    expect(editAt(plan(column), '自评表!G13')).toMatchObject({ format: null });
    expect(editAt(plan(column), '自评表!G6')).toMatchObject({ after: { kind: 'number', decimal: '0.9781' }, format: '0.00%' });
    expect(editAt(plan(column), '自评表!G14')).toMatchObject({ format: null });
  });

  it('a General cell takes the number format that the profile wants; the form’s own goes first', () => {
    const formats = { ...changed('shanghai/2023', {}) };
    const wanting = { ...formats, fill: { ...formats.fill, formats: { rates: '0.00%' as const, scores: '0.00' as const } } };
    const book = withCells(empty, { G12: { format: '0.0' } });
    expect(editAt(plan(book, {}, wanting), '自评表!G5')).toMatchObject({ after: { kind: 'number', decimal: '0.9781' }, format: '0.00%' });
    expect(editAt(plan(book, {}, wanting), '自评表!H5')).toMatchObject({ after: { kind: 'number', decimal: '9.78' }, format: '0.00' });
    expect(editAt(plan(book, {}, wanting), '自评表!G12')).toMatchObject({ format: null });
    expect(editAt(plan(book, { formulas: true }, wanting), '自评表!G6')?.after).toEqual({ kind: 'formula', formula: 'IF(D6=0,0,ROUND(E6/D6,4))', cached: '0.9781' });
  });

  it('live formulas stand where target and actual are numbers, values elsewhere', () => {
    const book = formSheet({ funds: FUNDS, rows: ['产出指标 | 数量指标 | 受理来电 | 120 | 90 | 10 |  | 来电减少', '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 80 |  | '], total: '100 | ', grade: '' });
    const live = plan(book, { formulas: true });
    expect(editAt(live, '自评表!G12')?.after).toMatchObject({ kind: 'formula', cached: '7.5' });
    expect(editAt(live, '自评表!G13')?.after).toEqual({ kind: 'number', decimal: '80' });
  });

  it('a total row of 90 points takes the sum of the indicator rows', () => {
    const ninety = formSheet({ rows: ['产出指标 | 数量指标 | 受理来电 | 100 | 100 | 80 |  | ', '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 |  | '], total: '90 | ', grade: '' });
    expect(editAt(plan(ninety), '自评表!G14')?.after).toEqual({ kind: 'number', decimal: '90' });
    expect(editAt(plan(ninety), '自评表!B15')?.after).toEqual({ kind: 'text', text: '优' });
    expect(editAt(plan(ninety, { formulas: true }), '自评表!G14')?.after).toMatchObject({ kind: 'formula', cached: '90' });
    expect(editAt(plan(ninety, { formulas: true }), '自评表!B15')?.after).toEqual({ kind: 'text', text: '优' });
  });

  it('never touches actual values or reasons, whatever is asked', async () => {
    for (const name of ['shanghai-2023', 'zhongshan-2022', 'zhengzhou-2023', 'panjin-2023']) {
      const subject = subjectOf(await original(`${name}-blank`), name.replace('-', '/'), DEFAULTS);
      const people = new Set(subject.form.indicators.flatMap(({ target, actual, weight, reason, reviewScore }) => [target, actual, weight, reason, reviewScore].flatMap((field) => field === null ? [] : [refText(field.ref)])));
      const { planned } = planChanges(subject, { overwrite: true, overwriteFormulas: true, formulas: true });
      expect(planned.length).toBeGreaterThan(0);
      expect(planned.filter(({ edit }) => people.has(refText(edit.ref)))).toEqual([]);
    }
  });
});
