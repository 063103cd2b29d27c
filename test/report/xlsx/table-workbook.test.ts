import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../src/host/xlsx/zip/read-directory';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { troubledRow, type FileRow } from '../../../src/report/file-row';
import { tableWorkbook } from '../../../src/report/xlsx/table-workbook';
import { faultsIn } from '../../host/xlsx/well-formed';

const ROW: FileRow = {
  file: '收件箱/一.xlsx', form: '自评表!A1', project: '热线运行经费', profile: 'shanghai/2023', reported: '98.65', recomputed: '98.64', difference: '0.01',
  reportedGrade: '优', grade: '优', errors: 1, warnings: 0, hints: 2, open: 0, trouble: '',
};

/** The workbook that these rows make, and how much came out before it was closed. */
function written(rows: readonly FileRow[], note: string | null = null): { readonly bytes: Uint8Array; readonly early: number } {
  const chunks: Uint8Array[] = [];
  const table = tableWorkbook((bytes) => chunks.push(bytes), 'zh');
  rows.forEach(table.add);
  const early = chunks.reduce((sum, { length }) => sum + length, 0);
  table.close(note);
  return { bytes: Buffer.concat(chunks), early };
}

async function rowsIn(bytes: Uint8Array): Promise<readonly unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return (workbook.worksheets[0]!.getSheetValues().slice(2) as unknown[][]).map((row) => row.slice(1));
}

describe('tableWorkbook', () => {
  it('writes numbers as numbers, and texts as texts', async () => {
    const { bytes } = written([ROW, { ...ROW, reported: '九十八', file: '=1+1', project: 'a\u0000b' }]);
    expect(faultsIn(bytes, readDirectory(bytes).map(({ name }) => name))).toEqual([]);
    expect((await rowsIn(bytes))[0]).toEqual(['收件箱/一.xlsx', '自评表!A1', '热线运行经费', 'shanghai/2023', 98.65, 98.64, 0.01, '优', '优', 1, 0, 2, 0]);
    const { sheets } = await XlsxHost.open(bytes, nodeCodec).read();
    expect(sheets[0]!.cells.filter(({ row }) => row === 2).map(({ value }) => value).slice(0, 5)).toEqual(['=1+1', '自评表!A1', 'a\u0000b', 'shanghai/2023', '九十八']);
    expect(sheets[0]!.cells.every(({ formula }) => formula === null)).toBe(true);
  });

  it('counts nothing where nothing was reviewed, and says why', async () => {
    const [row] = await rowsIn(written([troubledRow('坏.xlsx', null, '文件已损坏。')]).bytes);
    expect(row!.filter((cell) => cell !== undefined && cell !== null)).toEqual(['坏.xlsx', '文件已损坏。']);
  });

  it('is whole without a row, and says in its last one that it was stopped', async () => {
    expect(await rowsIn(written([]).bytes)).toEqual([]);
    expect((await rowsIn(written([ROW], '审核中途中止。').bytes)).at(-1)!.at(-1)).toBe('审核中途中止。');
  });

  it('gives bytes away while rows still come', () => {
    const { bytes, early } = written(Array.from({ length: 5_000 }, (_, at) => ({ ...ROW, file: `收件箱/${at * 7919}.xlsx` })));
    expect(early).toBeGreaterThan(bytes.length * 0.5);
  });
});
