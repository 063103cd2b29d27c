import { describe, expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import type { CellArea } from '../../src/workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { processorTime } from '../support/processor-time';

const HEADING = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'];
const ROW = ['产出指标', '数量指标', '数量甲', '≥10个', '10个', '10', '10', ''];

describe('input nobody means well with', () => {
  it('cells of 100,000 signs, in labels and in values', () => {
    const long = '指标（'.repeat(33_334);
    const rows = [[`${long}自评表`], HEADING, ROW, [long, long, long, long, long, long, long, long], ['总分', '', '', '', '', '100', '100', '']];
    const { forms } = quick(rows, 1000);
    expect(forms.length).toBe(1);
    expect(forms[0]!.indicators.length).toBe(2);
  });

  it('20,000 rows that repeat the heading', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => at % 2 === 0 ? HEADING : ROW);
    const { forms } = quick(rows, 4000);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([10_000]);
  });

  it('200,000 cells that all hold heading words, narrow and wide', () => {
    const words = [...HEADING, '年初预算数', '全年执行数', '预期目标', '实际完成情况', '项目名称', '合计', '评分等级', '姓名'];
    const narrow = Array.from({ length: 12_500 }, (_, row) => words.map((_, column) => words[(row + column) % words.length]!));
    quick(narrow, 6000);
    const wide = Array.from({ length: 13 }, (_, row) => Array.from({ length: 16_384 }, (_, column) => words[(row * 7 + column) % words.length]!));
    quick(wide, 6000);
    quick(Array.from({ length: 25_000 }, () => HEADING), 6000);
  });

  it('5,000 forms stacked on one sheet', () => {
    const form = [['项目支出绩效自评表'], ['项目名称', '甲'], HEADING, ROW, ROW, ['总分', '', '', '', '', '20', '20', ''], []];
    const { forms } = quick(Array.from({ length: 5000 }, () => form).flat(), 5000);
    expect(forms.length).toBe(5000);
  });

  it('50,000 goal and fund headings without an indicator table', () => {
    quick(Array.from({ length: 50_000 }, (_, at) => at % 2 === 0 ? ['预期目标', '实际完成情况'] : ['资金', '年初预算数', '全年执行数', '得分']), 6000);
  });

  it('merged areas that overlap and reach over the whole sheet', () => {
    const everywhere: CellArea = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const merges = Array.from({ length: 20_000 }, (_, at): CellArea => at % 2 === 0 ? everywhere : { top: at, left: 0, bottom: at + 5000, right: 16_383 });
    quick([['项目支出绩效自评表'], HEADING, ROW, ROW], 4000, merges);
  });

  it('ten times the rows cost about ten times the time', () => {
    const book = (count: number) => bookOf(Array.from({ length: count }, (_, at) => at % 50 === 0 ? HEADING : ROW));
    const [small, large] = [book(4000), book(40_000)];
    findForms(book(4000));
    const first = time(() => findForms(small));
    const second = time(() => findForms(large));
    expect(second).toBeLessThan(Math.max(first, 5) * 40);
  });
});

describe('large workbooks', () => {
  const form = bookOf([['项目支出绩效自评表'], ['项目名称', '甲'], HEADING, ROW, ['总分', '', '', '', '', '10', '10', '']]).sheets[0]!;

  it('500 sheets with a form each', () => {
    const book = { sheets: Array.from({ length: 500 }, (_, at) => ({ ...form, name: `表${at}` })), date1904: false };
    let count = 0;
    const spent = time(() => { count = findForms(book).forms.length; });
    expect(count).toBe(500);
    expect(spent).toBeLessThan(3000);
  });

  it('200 other sheets are passed over at little cost', () => {
    const other = bookOf(Array.from({ length: 500 }, (_, row) => Array.from({ length: 20 }, (_, column) => `内容${row}-${column}`))).sheets[0]!;
    const book = { sheets: [...Array.from({ length: 200 }, (_, at) => ({ ...other, name: `其他${at}` })), form], date1904: false };
    let found = 0;
    const spent = time(() => { found = findForms(book).forms.length; });
    expect(found).toBe(1);
    expect(spent).toBeLessThan(6000);
  });
});

/** Finds within a generous limit: the machine may be slow, the cost must not explode. */
function quick(rows: readonly (readonly string[])[], milliseconds: number, merges: readonly CellArea[] = []): ReturnType<typeof findForms> {
  const book = bookOf(rows, merges);
  let found: ReturnType<typeof findForms> = { forms: [], refused: [] };
  expect(time(() => { found = findForms(book); })).toBeLessThan(milliseconds);
  return found;
}

function time(run: () => void): number {
  const start = processorTime();
  run();
  return processorTime() - start;
}

function bookOf(rows: readonly (readonly string[])[], merges: readonly CellArea[] = []): WorkbookSnapshot {
  const cells = rows.flatMap((texts, row) => texts.flatMap((text, column): CellSnapshot[] =>
    text === '' ? [] : [{ row, column, value: text, text, formula: null, format: 'General' }]));
  const sheet: SheetSnapshot = { name: '表', visibility: 'visible', protected: false, cells, merges, hiddenRows: new Set(), hiddenColumns: new Set(), notes: [] };
  return { sheets: [sheet], date1904: false };
}
