import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ColumnRole, FoundForms } from '../../src/form/evaluation-form';
import { findForms } from '../../src/form/find-forms';
import { refText } from '../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWithExceljs } from '../support/read-with-exceljs';
import { workbook } from '../support/sheet';
import { insertRows, numbersAsText, offset, retext } from './change-workbook';
import type { Changed } from './change-workbook';
import { describeForms } from './describe-forms';

const SEED = 20231231;
const RUNS = { seed: SEED, numRuns: Number(process.env['ZIPING_FUZZ_FORMS'] ?? '12') };
const LAYOUTS = 'test/form/layouts';
let books: readonly { readonly name: string; readonly book: WorkbookSnapshot; readonly found: FoundForms }[];

beforeAll(async () => {
  const real = await Promise.all(['zhongshan-2022', 'shanghai-2023', 'zhengzhou-2023', 'panjin-2023'].map(async (name) => ({ name, book: await readWithExceljs(`assets/samples/${name}.xlsx`) })));
  const own = readdirSync(LAYOUTS).filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, book: workbook(readFileSync(`${LAYOUTS}/${name}`, 'utf8').split('\n=== found\n')[0]!) }));
  books = [...real, ...own].map(({ name, book }) => ({ name, book, found: findForms(book) }));
});

/** The same form, cell for cell, once every address is traced back. */
function expectSame(changed: Changed, found: FoundForms, tell: (text: string) => string = (text) => text): void {
  expect(tell(describeForms(findForms(changed.book), changed.before))).toBe(tell(describeForms(found)));
}

describe('what is found does not depend on', { timeout: 600_000 }, () => {
  it('where the form stands', () => {
    fc.assert(fc.property(fc.nat(500), fc.nat(60), (down, right) => {
      for (const { book, found } of books) expectSame(offset(book, down, right), found);
    }), RUNS);
  });

  it('blank rows anywhere', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 8 }), (places) => {
      for (const { book, found } of books) expectSame(insertRows(book, places), found, withoutRanges);
    }), RUNS);
  });

  it('numbers stored as text', () => {
    for (const { book, found } of books) expectSame(numbersAsText(book), found);
  });

  it('blanks, line ends and full width inside the labels', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('', '', ' ', '\n', '　', '\u00a0', '\r\n'), { minLength: 5, maxLength: 31 }), (blanks) => {
      for (const { book, found } of books) {
        const labels = labelCells(found);
        let next = 0;
        const broken = retext(book, (text, ref) => labels.has(refText(ref)) ? [...text].map((sign) => sign + blanks[(next += 1) % blanks.length]!).join('') : text);
        expectSame(broken, found, withoutTexts);
      }
    }), RUNS);
  });

  it('which of the known words a heading uses', () => {
    fc.assert(fc.property(fc.array(fc.nat(1000), { minLength: 5, maxLength: 31 }), (choices) => {
      for (const { name, book, found } of books) {
        if (TOLD_BY_WORD.has(name)) continue;
        const roles = new Map(found.forms.flatMap(({ headings }) => headings.map(({ ref, role }) => [refText(ref), role] as const)));
        let next = 0;
        const renamed = retext(book, (text, ref) => {
          const words = SYNONYMS[roles.get(refText(ref)) ?? 'ignored'];
          return words === undefined ? text : words[choices[(next += 1) % choices.length]! % words.length]!;
        });
        expectSame(renamed, found, withoutTexts);
      }
    }), RUNS);
  });
});

/** Forms whose columns are told apart by the very words of their headings, or by words of the row above. */
const TOLD_BY_WORD = new Set(['review-column.txt', 'review-two-rows.txt', 'two-row-headings.txt', 'target-three-columns.txt', 'band-rows.txt', 'only-level-two.txt', 'one-heading-over-levels.txt', 'two-row-headings-unmerged.txt', 'only-reviewer-scores.txt']);

const SYNONYMS: Partial<Record<ColumnRole, readonly string[]>> = {
  level1: ['一级指标', '一级 指标', '一级指标名称'],
  level2: ['二级指标', '二级指标名称'],
  level3: ['三级指标', '指标内容', '指标名称', '三级指标名称'],
  target: ['年度指标值', '目标值', '年度目标值', '指标值', '绩效目标值', '计划值', '年度指标值（A）', '全年目标值'],
  actual: ['实际完成值', '完成值', '完成情况', '全年完成值', '实际完成情况', '全年实际完成值', '实际完成值（B）'],
  weight: ['分值', '权重', '分数', '标准分', '满分', '分值（分）', '权重(%)', '分值/权重'],
  score: ['得分', '自评分', '自评得分', '单位自评得分', '自评得分（分）'],
  rate: ['完成率', '指标完成率', '完成率（%）'],
  reason: ['偏差原因分析及改进措施', '偏差原因', '未完成原因', '原因分析', '备注', '偏差原因分析', '未完成原因及改进措施'],
  initial: ['年初预算数', '年初预算', '年初预算安排数', '年初预算数（A）'],
  budget: ['全年预算数', '调整后预算数', '调整后预算', '预算数', '全年预算数（B）'],
  spent: ['全年执行数', '全年执行数（C）', '实际支出数', '执行数', '实际支出', '决算数'],
  adjustment: ['预算调整额', '预算调整数', '调整额'],
  'adjustment-rate': ['预算调整率', '全口径预算调整率'],
  'fund-rate': ['执行率', '预算执行率', '执行率（%）', '预算执行率（C/B）'],
  'fund-weight': ['分值', '分数', '权重'],
  'fund-score': ['得分', '自评得分'],
};

/** A blank row before the first or after the last row of a form moves only the corner of its range. */
function withoutRanges(text: string): string {
  return text.replaceAll(/^form (\S+(?: \S+)*) \S+ confidence/gm, 'form $1 confidence');
}

function withoutTexts(text: string): string {
  return text.replaceAll(/([A-Z]+\d+\*?) [^|/\n]*/g, '$1').replaceAll(/^(subtotal \S+|total) [^|\n]*/gm, '$1').replaceAll(/^(grade \S+) .*$/gm, '$1').replaceAll(/^(form .*) confidence/gm, '$1');
}

function labelCells({ forms }: FoundForms): ReadonlySet<string> {
  return new Set(forms.flatMap(({ headings, title, indicators, grade, funds }) => [
    ...headings.map(({ ref }) => ref),
    ...(title === null ? [] : [title.ref]),
    ...(grade === null || grade.prefix === null ? [] : [grade.field.ref]),
    ...funds.map(({ ref }) => ref),
    ...indicators.flatMap(({ level1, level2 }) => [level1, level2].flatMap((field) => field === null || field.text === '' ? [] : [field.ref])),
  ]).map(refText));
}
