import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/host/host-error';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { writeZip } from '../../../src/host/xlsx/zip/write-zip';
import type { ChangeSet } from '../../../src/workbook/change-set';
import { type WorkbookPlan, workbookParts } from './workbook-of';

const MANY = 200_000;
const rows = (make: (row: number) => string, count = MANY): string => `<sheetData>${Array.from({ length: count }, (_, index) => make(index + 1)).join('')}</sheetData>`;

/** Packed without compression, or the limit on ratios would refuse most of these before anything is read. */
function unpacked(plan: WorkbookPlan): Uint8Array {
  const parts = Object.entries(workbookParts(plan)).map(([name, content]) => [name, Buffer.from(content)] as const);
  return writeZip(new Uint8Array(), [], new Map(parts), { ...nodeCodec, deflate: (bytes) => deflateRawSync(bytes, { level: 0 }) });
}

/** Everything a run does to a workbook: read, look at every cell, write one, mark one, keep a record, write the file, take it back. */
async function everything(plan: WorkbookPlan): Promise<string> {
  const bytes = unpacked(plan);
  try {
    const host = XlsxHost.open(bytes, nodeCodec);
    for (const { cells } of (await host.read()).sheets) for (const { text, formula } of cells) if (text.length + (formula?.length ?? 0) < 0) return 'never';
    const ref = { sheet: '表', row: 30, column: 30 };
    const changes: ChangeSet = {
      edits: [{ ref, before: { kind: 'empty' }, after: { kind: 'number', decimal: '1' }, format: '0.0', formatBefore: null }],
      marks: [{ ref, kind: 'reason-missing' }],
      store: '{}',
    };
    const { inverse } = await host.apply(changes);
    host.toBytes();
    await host.apply(inverse);
    return Buffer.compare(host.toBytes(), bytes) === 0 ? 'taken back' : 'differs';
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${error.says.key}`;
    throw error;
  }
}

const plans: readonly (readonly [what: string, answer: string, plan: () => WorkbookPlan])[] = [
  ['rows without attributes', 'taken back', () => ({ sheets: { 表: rows(() => '<row/>') } })],
  ['cells without attributes', 'taken back', () => ({ sheets: { 表: rows(() => '<row><c><v>1</v></c></row>') } })],
  ['a million cells', 'taken back', () => ({ sheets: { 表: rows(() => `<row>${'<c><v>1</v></c>'.repeat(20)}</row>`, 50_000) } })],
  ['merges without an area', 'taken back', () => ({ sheets: { 表: `<sheetData/><mergeCells>${'<mergeCell/>'.repeat(MANY)}</mergeCells>` } })],
  ['merges over the whole sheet', 'unsupported host.covered-cell', () => ({ sheets: { 表: `<sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(MANY)}</mergeCells>` } })],
  ['columns over one another', 'taken back', () => ({ sheets: { 表: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(MANY / 4)}</cols><sheetData/>` } })],
  ['a validation over the whole sheet', 'taken back', () => ({ sheets: { 表: `<sheetData/><dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>` } })],
  ['conditional formats', 'taken back', () => ({ sheets: { 表: `<sheetData/>${'<conditionalFormatting sqref="A1"><cfRule/></conditionalFormatting>'.repeat(MANY / 4)}` } })],
  ['styles without attributes', 'taken back', () => ({ sheets: { 表: '<sheetData/>' }, styles: `<numFmts>${'<numFmt/>'.repeat(MANY)}</numFmts><cellXfs>${'<xf/>'.repeat(MANY)}</cellXfs>` })],
  ['empty strings', 'taken back', () => ({ sheets: { 表: '<sheetData/>' }, strings: '<si/>'.repeat(MANY) })],
  ['array formulas over the whole sheet', 'unsupported host.array-formula', () => ({ sheets: { 表: rows((row) => `<row r="${row}"><c r="A${row}"><f t="array" ref="A1:XFD1048576">1</f></c></row>`, MANY / 4) } })],
  ['a long shared formula in many cells', 'too-large host.formulas-too-large', () => ({ sheets: { 表: `<sheetData><row r="1"><c r="A1"><f t="shared" si="0">${'A1+'.repeat(2700)}1</f></c></row>${Array.from({ length: MANY }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/></c></row>`).join('')}</sheetData>` } })],
  ['a number format without end', 'taken back', () => ({ sheets: { 表: '<sheetData><row r="1"><c r="A1" s="0"><v>1.5</v></c></row></sheetData>' }, styles: `<numFmts><numFmt numFmtId="164" formatCode="${'[$-'.repeat(MANY)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>` })],
  ['a formula of open brackets and quotes', 'taken back', () => ({ sheets: { 表: `<sheetData><row r="1"><c r="A1"><f>${"[".repeat(MANY)}</f></c><c r="B1"><f>${"'".repeat(MANY)}</f></c></row></sheetData>` } })],
  ['a text of half escapes', 'taken back', () => ({ sheets: { 表: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'&amp;_x&amp;'.repeat(MANY / 4)}</t></is></c></row></sheetData>` } })],
  ['an attribute for every cell of a row', 'taken back', () => ({ sheets: { 表: `<sheetData><row r="1"><c ${Array.from({ length: MANY }, (_, index) => `a${index}="1"`).join(' ')} r="A1"><v>1</v></c></row></sheetData>` } })],
];

describe('hostile sizes cost no more than their bytes', () => {
  it.each(plans)('%s', { timeout: 20_000 }, async (_, answer, plan) => {
    const started = performance.now();
    expect(await everything(plan())).toBe(answer);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
