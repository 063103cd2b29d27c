import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { cellAddress } from '../../src/workbook/cell-ref';
import { readWithExceljs } from '../support/read-with-exceljs';
import { describeForms } from './describe-forms';

const BOOKS = ['zhongshan-2022', 'shanghai-2023', 'zhengzhou-2023', 'panjin-2023'];

describe('the seven real forms', () => {
  for (const book of BOOKS) {
    it(`finds ${book} as it is printed`, async () => {
      const found = findForms(await readWithExceljs(`assets/samples/${book}.xlsx`));
      expect(`${describeForms(found)}\n`).toBe(readFileSync(`test/form/real-forms/${book}.txt`, 'utf8'));
    });

    it(`finds the same in ${book} through the file host`, async () => {
      const host = XlsxHost.open(readFileSync(`assets/samples/${book}.xlsx`), nodeCodec);
      expect(`${describeForms(findForms(await host.read()))}\n`).toBe(readFileSync(`test/form/real-forms/${book}.txt`, 'utf8'));
    });

    it(`finds the same cells in ${book}-blank`, async () => {
      const [printed, blank] = await Promise.all([book, `${book}-blank`].map(async (name) => findForms(await readWithExceljs(`assets/samples/${name}.xlsx`))));
      expect(places(blank!)).toEqual(places(printed!));
    });

    it(`knows a meaning for every computed cell of ${book}`, async () => {
      const { printed } = JSON.parse(readFileSync(`test/workbooks/${book}.truth.json`, 'utf8')) as { printed: Record<string, unknown> };
      const known = new Set(computed(findForms(await readWithExceljs(`assets/samples/${book}.xlsx`))));
      expect(Object.keys(printed).filter((cell) => !known.has(cell))).toEqual([]);
    });
  }
});

/** Descriptions without the texts that a blank form lacks. */
function places(found: ReturnType<typeof findForms>): readonly unknown[] {
  return found.forms.map((form) => ({
    id: form.id,
    range: form.range,
    rows: form.indicators.map(({ row, role, score, weight, target }) => [row, role, score?.ref, weight?.ref, target?.ref]),
    funds: form.funds.map(({ ref, role, shifted, rate, score }) => [ref, role, shifted, rate?.ref, score?.ref]),
    subtotals: form.subtotals.map(({ kind, score, of }) => [kind, score.ref, of]),
    total: form.total?.score.ref,
    grade: [form.grade?.field.ref, form.grade?.prefix],
  }));
}

/** Cells that a rule answers for. */
function computed({ forms }: ReturnType<typeof findForms>): readonly string[] {
  return forms.flatMap((form) => [
    ...form.funds.flatMap(({ rate, score, adjustmentRate }) => [rate, score, adjustmentRate]),
    ...form.indicators.flatMap(({ rate, score }) => [rate, score]),
    ...form.subtotals.map(({ score }) => score),
    form.total?.score ?? null,
    form.grade?.field ?? null,
  ]).flatMap((field) => field === null ? [] : [`${field.ref.sheet}!${cellAddress(field.ref.row, field.ref.column)}`]);
}
