import { describe, expect, it } from 'vitest';
import { asOneBook, saysOfWorkbook } from '../../support/assessed';
import { original } from '../../support/originals';
import { formSheet, ROWS } from '../../support/review';

describe('projects-all-full', () => {
  const form = (total: string | null) => formSheet({ rows: ROWS, total: total === null ? null : `100 | ${total}` });
  const check = (...totals: (string | null)[]) => saysOfWorkbook('projects-all-full', asOneBook(Object.fromEntries(totals.map((total, at) => [`表${at + 1}`, form(total)]))));

  it('three projects with full marks are one finding, at the first of them', () => {
    expect(check('100', '100.00', '100分')).toEqual([['提示 表1!G16 本工作簿 3 个项目的自评总分都是 100 分。'], '不适用', '不适用']);
  });

  it('one that is not full makes all the difference', () => {
    expect(check('100', '100', '99.5')).toEqual([[], '不适用', '不适用']);
  });

  it('one or two projects, or a total that is not filled in, are no ground to ask', () => {
    expect(check('100')).toEqual(['不适用']);
    expect(check('100', '100')).toEqual(['不适用', '不适用']);
    expect(check('100', '100', '')).toEqual(['不适用', '不适用', '不适用']);
    expect(check('100', '100', null)).toEqual(['不适用', '不适用', '不适用']);
  });

  it('Shanghai’s four projects report 100, 100, 96 and 98.64', async () => {
    expect(saysOfWorkbook('projects-all-full', await original('shanghai-2023'))).toEqual([[], '不适用', '不适用', '不适用']);
  });
});
