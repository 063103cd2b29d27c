import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { readDirectory } from '../../../src/host/xlsx/zip/read-directory';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { opinionPaper } from '../../../src/report/opinion-paper';
import { paperWorkbook } from '../../../src/report/xlsx/paper-workbook';
import { cellText } from '../../../src/workbook/cell-text';
import { faultsIn } from '../../host/xlsx/well-formed';
import { type PrintedPages, printed, withoutLibreOffice } from '../../support/libreoffice';
import { findingOf, opinionOf } from '../../support/opinion-facts';

const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', 'a\u0000b\u0007c\uffff', '\ud800', '<script>&amp;]]>', '_x000D_', '字'.repeat(100_000), 'x'.repeat(100_000), '\n'.repeat(5_000)];
const SENTENCE = '「人员到位率」填报得分 8.86，按规则应为 8.87；差异只因修约方式不同，请核对修约口径后更正。';

const empty = opinionOf();
const many = opinionOf({ findings: Array.from({ length: 2_000 }, (_, at) => findingOf(at + 12, `${SENTENCE}${'核'.repeat(at % 60)}`, { level: at % 3 === 0 ? 'error' : 'hint' })) });
const hostile = opinionOf({
  identity: { ...empty.identity, project: `=1+1 &P ${'长'.repeat(2_000)}`, unit: '\u0001\u0002', file: '="&<>\'.xlsx' },
  findings: HOSTILE.map((text, at) => findingOf(at + 12, text, { indicator: text })),
});

const papers = [empty, many, hostile].map((facts) => paperWorkbook([opinionPaper(facts, 'opinion', 'zh')]));

describe('paperWorkbook', () => {
  it('writes a workbook of well-formed parts that another reader opens', async () => {
    for (const bytes of papers) {
      const parts = readDirectory(bytes).map(({ name }) => name);
      expect(parts).toHaveLength(6);
      expect(faultsIn(bytes, parts)).toEqual([]);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
      const [sheet] = workbook.worksheets;
      expect(sheet!.name).toBe('审核意见表');
      expect(sheet!.getCell('A1').value).toBe('项目支出绩效自评审核意见表');
      expect(sheet!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '11:11' });
    }
  });

  it('gives the same bytes for the same paper', () => {
    expect(paperWorkbook([opinionPaper(empty, 'opinion', 'zh')])).toEqual(papers[0]);
  });

  it('keeps every text a text, whatever it begins with', async () => {
    const { sheets } = await XlsxHost.open(papers[2]!, nodeCodec).read();
    expect(sheets[0]!.cells.filter(({ formula }) => formula !== null)).toEqual([]);
    const shown = new Set(sheets[0]!.cells.map(({ text }) => text));
    for (const text of HOSTILE.slice(0, 6)) expect(shown).toContain(text);
    expect(Math.max(...sheets[0]!.cells.map(({ text }) => text.length))).toBeLessThan(2_000);
  });

  it('shows a score as it is printed', async () => {
    const workbook = await XlsxHost.open(papers[0]!, nodeCodec).read();
    expect(cellText(workbook, { sheet: '审核意见表', row: 8, column: 3 })).toBe('98.65');
    expect(cellText(workbook, { sheet: '审核意见表', row: 7, column: 5 })).toBe('0.00');
  });

  it('puts several forms on sheets of their own', async () => {
    const bytes = paperWorkbook([1, 2].map((number) => opinionPaper(empty, 'self-check', 'zh', number)));
    expect((await XlsxHost.open(bytes, nodeCodec).read()).sheets.map(({ name }) => name)).toEqual(['自检单1', '自检单2']);
  });
});

describe.skipIf(withoutLibreOffice)('the opinion as LibreOffice prints it', () => {
  let pages: readonly PrintedPages[] = [];
  beforeAll(() => {
    pages = printed(papers);
  }, 120_000);

  it('is A4, upright, on every page', () => {
    for (const { sizes } of pages) expect(new Set(sizes)).toEqual(new Set(['595x842']));
  });

  it('takes one page without findings, and never a second one beside the first', () => {
    expect(pages[0]!.sizes).toHaveLength(1);
    for (const [index, facts] of [empty, many, hostile].entries()) {
      const height = opinionPaper(facts, 'opinion', 'zh').rows.reduce((sum, row) => sum + row.height, 0);
      // A sheet that is wider than its page needs twice as many.
      expect(pages[index]!.sizes.length).toBeLessThan(2 * Math.ceil(height / PAGE));
    }
  });
});

/** Points between the margins. */
const PAGE = 842 - 2 * 0.7 * 72;
