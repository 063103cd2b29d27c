import { describe, expect, it } from 'vitest';
import { STORE_NAMESPACE } from '../../../src/workbook/record-part';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import type { Mark } from '../../../src/workbook/change-set';
import { contractWorkbook } from '../contract-workbook';
import { edit, EMPTY, NOTHING, number, text } from '../contract-words';
import { marksIn, openExcel } from './excel-under-test';

const MARKS: readonly Mark[] = [
  { ref: { sheet: '表', row: 1, column: 1 }, kind: 'reason-missing' }, { ref: { sheet: '表', row: 8, column: 5 }, kind: 'finding-warning' },
  { ref: { sheet: '保护', row: 0, column: 0 }, kind: 'finding-error' },
];

describe('a workbook that was filled as a file and is opened in Excel', () => {
  it('has the marks and the record that the file got, and loses them without a trace', async () => {
    const file = XlsxHost.open(contractWorkbook(), nodeCodec);
    await file.apply({ ...NOTHING, marks: MARKS, store: '{"说":"<a> & b"}' });
    const excel = await openExcel({ bytes: file.toBytes() });
    expect(marksIn(excel)).toEqual(MARKS);
    expect(await excel.host.readStore()).toBe('{"说":"<a> & b"}');
    const { inverse } = await excel.host.apply({ ...NOTHING, marks: [], store: '' });
    expect(inverse).toMatchObject({ marks: MARKS, store: '{"说":"<a> & b"}' });
    expect(excel.emulator.book.sheets.flatMap(({ conditions }) => conditions)).toEqual([]);
    expect(excel.emulator.book.xmlParts.filter(({ xml }) => xml.includes(STORE_NAMESPACE))).toEqual([]);
    excel.dispose();
  });

  it('is marked with the very formulas of the file, and keeps what protects its sheets', async () => {
    const file = XlsxHost.open(contractWorkbook(), nodeCodec);
    await file.apply({ ...NOTHING, marks: MARKS });
    const fromFile = await openExcel({ bytes: file.toBytes() });
    const fromExcel = await openExcel({ bytes: contractWorkbook() });
    fromExcel.emulator.book.sheets[1]!.protection = { options: { allowSort: true }, password: null };
    await fromExcel.host.apply({ ...NOTHING, marks: MARKS });
    const formulas = ({ emulator: { book } }: typeof fromFile) => book.sheets.map(({ conditions }) => conditions.map(({ formula, areas }) => [formula, areas]));
    expect(formulas(fromExcel)).toEqual(formulas(fromFile));
    expect(fromExcel.emulator.book.sheets[0]!.conditions.map(({ fill, font }) => [fill, font.bold])).toEqual([['#FFE5A3', true], ['#FFE5A3', true]]);
    expect(fromExcel.emulator.book.sheets[1]!.protection).toMatchObject({ options: { allowSort: true, allowFormatCells: false }, password: null });
    fromFile.dispose();
    fromExcel.dispose();
  });
});

describe('a cell in text format', () => {
  it('takes numbers, formulas and texts for what they are, and keeps its format', async () => {
    const excel = await openExcel({ bytes: contractWorkbook() });
    const { host } = excel;
    await host.apply({ ...NOTHING, edits: ['表!F1', '表!F2', '表!F3', '表!F4', '表!F5'].map((at) => edit(at, EMPTY, EMPTY, '@')) });
    const edits = [
      edit('表!F1', EMPTY, number('88.66')), edit('表!F2', EMPTY, { kind: 'formula', formula: 'B1*2', cached: '195.62' }),
      edit('表!F3', EMPTY, text('007')), edit('表!F4', EMPTY, text("'撇")), edit('表!F5', EMPTY, text('=1+1')),
    ];
    const { inverse } = await host.apply({ ...NOTHING, edits });
    const cells = (await host.read()).sheets[0]!.cells.filter(({ column }) => column === 5).map(({ value, formula, format }) => [value, formula, format]);
    expect(cells).toEqual([[88.66, null, '@'], [195.62, 'B1*2', '@'], ['007', null, '@'], ["'撇", null, '@'], ['=1+1', null, '@']]);
    expect((await host.apply(inverse)).conflicts).toEqual([]);
    excel.dispose();
  });
});
