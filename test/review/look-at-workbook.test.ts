import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { asOneBook } from '../support/assessed';
import { shipped } from '../support/profile';
import { formSheet, ROWS } from '../support/review';
import { changed } from '../support/profile';

describe('what only the workbook shows', () => {
  const form = (total: string) => formSheet({ rows: ROWS, total: `100 | ${total}` });
  const input = { profiles: shippedProfiles(), chosen: () => shipped('shanghai/2023'), judgements: NO_JUDGEMENTS };
  const [one, two, three, less] = [form('100'), form('100'), form('100'), form('99')];

  it('joins the findings of the form it names, under its own verdict', () => {
    const { forms } = assess(asOneBook({ 甲: one!, 乙: two!, 丙: three! }), input);
    expect(forms.map(({ review }) => review!.findings.map(({ id }) => id))).toEqual([['projects-all-full@甲!G16'], [], []]);
    expect(forms[0]!.review!.verdicts.get('projects-all-full')).toBe('failed');
    expect(forms[1]!.review!.verdicts.has('projects-all-full')).toBe(false);
  });

  it('comes and goes with another form of the workbook, and only the form it names is another object then', () => {
    const book = asOneBook({ 甲: one!, 乙: two!, 丙: three! });
    const before = assess(book, input);
    const changedSheet = { ...less!.sheets[0]!, name: '丙' };
    const after = assess({ ...book, sheets: book.sheets.with(2, changedSheet) }, input);
    expect(after.forms[0]!.review!.findings).toEqual([]);
    expect(before.forms[0]!.review!.findings).toHaveLength(1);
    expect(after.forms.map((assessed, at) => assessed === before.forms[at])).toEqual([false, true, false]);
    expect(assess(book, input).forms[0]!.review!.findings).toHaveLength(1);
  });

  it('is turned off by a profile like any other check', () => {
    const off = changed('shanghai/2023', { '/findings': [{ check: 'projects-all-full', level: 'off' }] });
    const { forms } = assess(asOneBook({ 甲: one!, 乙: two!, 丙: three! }), { ...input, chosen: () => off });
    expect(forms[0]!.review!.findings).toEqual([]);
    expect(forms[0]!.review!.verdicts.has('projects-all-full')).toBe(false);
  });
});
