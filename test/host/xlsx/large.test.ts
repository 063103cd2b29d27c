import { describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { columnName } from '../../../src/workbook/cell-ref';
import type { CellEdit } from '../../../src/workbook/change-set';
import { NOTHING } from '../contract';
import { workbookOf } from './workbook-of';
import { processorTime } from '../../support/processor-time';

const repeat = (times: number, piece: (index: number) => string): string => Array.from({ length: times }, (_, index) => piece(index)).join('');
const rows = (count: number, columns: number, cell: (row: number, column: number) => string): string =>
  repeat(count, (row) => `<row r="${row + 1}">${repeat(columns, (column) => cell(row, column))}</row>`);
/** A comment that packs badly, so that the file does not look like a zip bomb. */
const noise = (length: number): string => {
  let state = 1;
  return `<!--${repeat(length / 8, () => (state = (state * 48_271) % 2_147_483_647).toString(16).padStart(8, '0'))}-->`;
};
const ONE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** Column A of `count` rows gets a number. */
const downColumnA = (count: number): CellEdit[] => Array.from({ length: count }, (_, row) => ({
  ref: { sheet: '表', row: row + 10, column: 0 }, before: { kind: 'empty' }, after: { kind: 'number', decimal: '1' }, format: null, formatBefore: null,
}));

/** Small files whose sheets claim to be large, and honest large ones. The time allowed is far from what each takes, and far below what a quadratic walk would. */
const SHEETS: readonly (readonly [what: string, inside: () => string])[] = [
  ['one merge over nearly the whole sheet', () => `${ONE}<mergeCells><mergeCell ref="K1:XFD1048576"/></mergeCells>`],
  ['100,000 merges of full height over one another', () => `${ONE}<mergeCells>${repeat(100_000, () => '<mergeCell ref="XFC1:XFD1048576"/>')}</mergeCells>`],
  ['100,000 merges one below the other', () => `${ONE}<mergeCells>${repeat(100_000, (row) => `<mergeCell ref="B${row + 1}:C${row + 1}"/>`)}</mergeCells>`],
  ['a validation over the whole sheet', () => `${ONE}<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`],
  ['all columns hidden, 100,000 times', () => `<cols>${repeat(100_000, () => '<col min="1" max="16384" hidden="1"/>')}</cols>${ONE}`],
  ['100,000 hidden rows', () => `<sheetData>${repeat(100_000, (row) => `<row r="${row + 1}" hidden="1"/>`)}</sheetData>`],
  ['300,000 cells', () => `<sheetData>${rows(30_000, 10, (row, column) => column === 0 ? '' : `<c r="${columnName(column)}${row + 1}"><v>${row}</v></c>`)}</sheetData>`],
  ['300,000 cells without addresses', () => `<sheetData>${repeat(30_000, () => `<row>${'<c/>'.repeat(1)}${'<c><v>1</v></c>'.repeat(9)}</row>`)}</sheetData>`],
  ['50,000 children of a shared formula', () => `<sheetData>${rows(50_000, 2, (row, column) => column === 0 ? '' : row === 0 ? '<c r="B1"><f t="shared" ref="B1:B50000" si="0">SUM(A1:A$9)*2</f><v>1</v></c>' : `<c r="B${row + 1}"><f t="shared" si="0"/><v>1</v></c>`)}</sheetData>`],
  ['20,000 rules of somebody else', () => `${ONE}${repeat(20_000, (index) => `<conditionalFormatting sqref="A${index + 1}"><cfRule type="expression" priority="${index + 1}"><formula>A1=1</formula></cfRule></conditionalFormatting>`)}`],
  ['an attribute of a million blanks', () => ONE.replace('<c r=', `<c${' '.repeat(1_000_000)}r=`)],
  ['a million tags one inside the other', () => ONE.replace('</sheetData>', `</sheetData>${'<a>'.repeat(300_000)}${'</a>'.repeat(300_000)}`)],
];

describe('large and claiming to be large', () => {
  it.each(SHEETS)('%s', { timeout: 15_000 }, async (_, inside) => {
    const bytes = workbookOf({ sheets: { 表: noise(80_000) + inside() } });
    const start = processorTime();
    const host = XlsxHost.open(bytes, nodeCodec);
    const { sheets } = await host.read();
    expect(sheets[0]!.name).toBe('表');
    const { conflicts } = await host.apply({ edits: downColumnA(2_000), marks: downColumnA(200).map(({ ref }) => ({ ref, kind: 'reason-missing' })), store: '{}' });
    expect(conflicts).toEqual([]);
    await host.apply({ ...NOTHING, marks: [] });
    expect(processorTime() - start).toBeLessThan(5_000);
  });

  it('refuses more cells than a machine should hold', { timeout: 30_000 }, async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`;
    const bytes = workbookOf({ sheets: { 表: `${noise(1_000_000)}<sheetData>${row.repeat(501)}</sheetData>` } });
    await expect(XlsxHost.open(bytes, nodeCodec).read()).rejects.toMatchObject({ code: 'too-large', says: { key: 'host.too-many-cells' } });
  });
});
