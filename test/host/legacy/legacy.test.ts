import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { HostError } from '../../../src/host/host-error';
import { readLegacy } from '../../../src/host/legacy/read-legacy';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { withoutLibreOffice } from '../../support/libreoffice';
import { cellAt, refusalOf } from '../contract-words';
import { contractWorkbook } from '../contract-workbook';
import { PLAIN_STYLES, workbookOf } from '../xlsx/workbook-of';
import { savedAsXls } from './saved-as-xls';
import { processorTime } from '../../support/processor-time';

const SAMPLES = ['assets/samples/shanghai-2023.xlsx', 'assets/samples/zhengzhou-2023.xlsx'].map((file) => new Uint8Array(readFileSync(file)));
const OWN = workbookOf({
  styles: PLAIN_STYLES,
  before: '<workbookPr date1904="1"/>',
  sheets: { __proto__x: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', 锁: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>' },
});

describe.skipIf(withoutLibreOffice)('an old workbook', () => {
  let files: readonly Uint8Array[] = [];
  beforeAll(() => {
    files = savedAsXls([...SAMPLES, contractWorkbook(), OWN]);
  }, 180_000);

  it('gives the same values, formats, merges and hidden rows as the new one it was saved from', async () => {
    for (const [index, source] of SAMPLES.entries()) {
      const { workbook } = await readLegacy(files[index]!);
      expect(contentsOf(workbook)).toEqual(contentsOf(await XlsxHost.open(source, nodeCodec).read()));
    }
  });

  it('gives every kind of content, hidden sheets and notes', async () => {
    const { workbook } = await readLegacy(files[2]!);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['表', 'visible'], ['保护', 'visible'], ['隐藏', 'hidden'], ['深藏', expect.stringMatching(/hidden/)]]);
    expect(cellAt(workbook, '表!B1')).toMatchObject({ value: 97.81, text: '97.81', format: '0.00' });
    expect(cellAt(workbook, '表!C1')).toMatchObject({ value: 195.62, formula: 'B1*2' });
    expect(cellAt(workbook, '表!D1')).toMatchObject({ value: true });
    expect(cellAt(workbook, '表!E1')?.value).toEqual({ error: '#DIV/0!' });
    const [sheet] = workbook.sheets;
    expect([sheet!.merges, [...sheet!.hiddenRows], [...sheet!.hiddenColumns]]).toEqual([[{ top: 2, left: 0, bottom: 3, right: 1 }], [4], [6]]);
    expect(sheet!.notes).toEqual([{ row: 0, column: 1, text: '张三:\n待核实' }]);
  });

  it('knows its base of dates and its protection', async () => {
    const { workbook } = await readLegacy(files[3]!);
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets.map(({ protected: locked }) => locked)).toEqual([false, true]);
  });

  it('brings the widths and number formats that a grid shows it with', async () => {
    const { workbook, look } = await readLegacy(files[0]!);
    const widths = look.sheets[0]!.columns.map(({ first, size }) => [first, size]);
    expect(widths.slice(0, 3)).toEqual([[0, 68.25], [1, 78.75], [2, 126]]);
    for (const [index, { cells }] of workbook.sheets.entries()) {
      expect(look.sheets[index]!.cells.map(({ row, column, look: at }) => [row, column, look.looks[at]!.format])).toEqual(cells.map(({ row, column, format }) => [row, column, format]));
    }
  });

  it('that is damaged gives an error or a result, soon', { timeout: 120_000 }, async () => {
    const [, , file] = files;
    let random = 20_230_101;
    const next = (below: number): number => (random = (random * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 200; round += 1) {
      const bytes = Uint8Array.from(file!).subarray(0, round % 4 === 0 ? next(file!.length) : file!.length);
      for (let flip = 0; flip < 8 && bytes.length > 0; flip += 1) bytes[next(bytes.length)] = next(256);
      const start = processorTime();
      const trouble = await readLegacy(bytes).then(() => null, (error: unknown) => error);
      if (trouble !== null) expect(trouble).toBeInstanceOf(HostError);
      expect(processorTime() - start).toBeLessThan(5_000);
    }
  });
});

describe('what is no old workbook', () => {
  it('is refused by its content and its size', async () => {
    const large = new Uint8Array(33 * 1024 * 1024);
    large.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusalOf(readLegacy(large))).toMatchObject({ code: 'too-large', key: 'host.legacy-too-large' });
    expect(await refusalOf(readLegacy(contractWorkbook()))).toMatchObject({ code: 'not-a-workbook' });
    expect(await refusalOf(readLegacy(new Uint8Array()))).toMatchObject({ code: 'not-a-workbook' });
    expect(await refusalOf(readLegacy(large.subarray(0, 4096)))).toMatchObject({ code: 'damaged', key: 'host.legacy-damaged' });
  });
});

function contentsOf({ sheets, date1904 }: WorkbookSnapshot) {
  return {
    date1904,
    sheets: sheets.map(({ name, cells, merges, hiddenRows }) => ({
      name,
      merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: [...hiddenRows],
      // A formula that no program can read is an error only once one has calculated it.
      cells: cells.filter(({ value, formula }) => value !== null && formula === null).map(({ row, column, value, text: shown }) => [row, column, value, shown]),
    })),
  };
}
