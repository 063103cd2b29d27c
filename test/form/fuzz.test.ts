import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADING_WORDS } from '../../src/form/heading-words';
import { findForms } from '../../src/form/find-forms';
import type { FoundForms } from '../../src/form/evaluation-form';
import { contains } from '../../src/workbook/cell-ref';
import type { CellArea } from '../../src/workbook/cell-ref';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { say } from '../../src/wording/say';

const WORDS = HEADING_WORDS.flatMap(({ before, words }) => (before ?? ['']).slice(0, 2).flatMap((front) => words.slice(0, 3).map((word) => front + word)));
const VALUES = ['', '', '', '10', '≥90%', '100.00(%)', '-', '—', '无', '……', '指标1：', '其中：甲', '1.甲', '1.1乙', '(1)丙', '产出指标（50分）', '优', '评级：优', '合计', '小计', '一票否决', '-5', '达成指标',
  '项目支出绩效自评表', '一、产出指标', '注：说明', '名称(≥**米)', '2023年', '\n', '<p>', '：', '(', '40/3=13.33'];
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, { weight: 4, arbitrary: fc.constantFrom(...VALUES) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) });
const HEADING = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'];
const row = fc.oneof({ weight: 3, arbitrary: fc.array(text, { maxLength: 10 }) }, { weight: 1, arbitrary: fc.constant(HEADING) });
const area = fc.record({ top: fc.nat(14), left: fc.nat(9), height: fc.nat(3), width: fc.nat(3) })
  .map(({ top, left, height, width }): CellArea => ({ top, left, bottom: top + height, right: left + width }));
const sheets = fc.array(fc.record({ rows: fc.array(row, { maxLength: 16 }), merges: fc.array(area, { maxLength: 8 }) }), { minLength: 1, maxLength: 3 });

describe('any grid', () => {
  it('gives a result, twice the same, that can be said in words and points into the sheet', () => {
    fc.assert(fc.property(sheets, (contents) => {
      const book = bookOf(contents);
      const found = findForms(book);
      expect(findForms(bookOf(contents))).toEqual(found);
      expectSound(book, found);
    }), { seed: 7, numRuns: 2000 });
  });
});

function expectSound(book: WorkbookSnapshot, { forms, refused }: FoundForms): void {
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  for (const form of forms) {
    expect(form.confidence).toBeGreaterThanOrEqual(0);
    expect(form.confidence).toBeLessThanOrEqual(100);
    expect(Number.isInteger(form.range.left) && form.range.left <= form.range.right && form.range.top <= form.range.bottom).toBe(true);
    for (const { says } of [...form.evidence, ...form.notices]) expect(say(says, 'zh') + say(says, 'en')).not.toContain('undefined');
    for (const { row: at, score, parent } of form.indicators) {
      expect(contains(form.range, at, form.range.left)).toBe(true);
      if (score !== null) expect(book.sheets.some(({ name }) => name === score.ref.sheet)).toBe(true);
      if (parent !== null) expect(form.indicators[parent]!.role).toBe('parent');
    }
    for (const { of, kind } of form.subtotals) for (const at of of) expect(kind === 'sections' ? form.subtotals[at] : form.indicators[at]).toBeDefined();
    expect(ownScoresOnly(form)).toBe(true);
  }
  for (const { why } of refused) for (const reason of why) expect(say(reason, 'zh').length).toBeGreaterThan(0);
}

/** No cell is at once a score to fill and the reviewer's. */
function ownScoresOnly({ indicators }: FoundForms['forms'][number]): boolean {
  return indicators.every(({ score, reviewScore }) => score === null || reviewScore === null || score.ref.row !== reviewScore.ref.row || score.ref.column !== reviewScore.ref.column);
}

function bookOf(contents: readonly { rows: readonly (readonly string[])[]; merges: readonly CellArea[] }[]): WorkbookSnapshot {
  return {
    date1904: false,
    sheets: contents.map(({ rows, merges }, at) => ({
      name: `表${at}`,
      visibility: 'visible',
      protected: false,
      cells: rows.flatMap((texts, rowAt) => texts.flatMap((value, column): CellSnapshot[] =>
        value === '' ? [] : [{ row: rowAt, column, value, text: value, formula: null, format: 'General' }])),
      merges,
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      notes: [],
    })),
  };
}
