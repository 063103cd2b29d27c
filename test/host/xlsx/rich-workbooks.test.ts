import { describe, expect, it } from 'vitest';
import { contentOf, sameContent } from '../../../src/workbook/cell-content';
import { parseRef } from '../../../src/workbook/cell-ref';
import type { CellContent, ChangeSet } from '../../../src/workbook/change-set';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { findCell } from '../../../src/host/xlsx/sheet/find-cell';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { libreOffice, reopened, withoutLibreOffice } from '../../support/libreoffice';
import { changedParts, partsOf, textOf } from './package-of';
import { byExcelJs, byPopulate, withForeignParts } from './rich-workbooks';
import { faultsIn } from './well-formed';

const SHEET = 'xl/worksheets/sheet1.xml';
const OWN = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
const makers = [
  ['exceljs', byExcelJs],
  ['xlsx-populate', byPopulate],
  ['exceljs, as .xlsm with macros and custom XML', async () => withForeignParts(await byExcelJs())],
  ['xlsx-populate, as .xlsm with macros and custom XML', async () => withForeignParts(await byPopulate())],
] as const;

const at = (cell: string) => parseRef(`自评表!${cell}`)!;
const holds = (book: WorkbookSnapshot, cell: string): CellContent => {
  const { sheet, row, column } = at(cell);
  return contentOf(findCell(book.sheets.find(({ name }) => name === sheet)!, row, column));
};

/** Scores, a reason, a formula and a number format, as a fill writes them. */
const AFTER: Readonly<Record<string, CellContent>> = {
  E2: { kind: 'number', decimal: '8' },
  E3: { kind: 'number', decimal: '19.37' },
  F2: { kind: 'text', text: '生源减少 <&> "十人"\n已整改 ' },
  G20: { kind: 'formula', formula: 'IF(D2>0,E2/D2,0)', cached: '0.8' },
  A6: { kind: 'text', text: '说明：自评' },
};

function fillOf(book: WorkbookSnapshot, format: string | null): ChangeSet {
  return {
    edits: Object.entries(AFTER).map(([cell, after]) => ({ ref: at(cell), before: holds(book, cell), after, format: cell === 'G20' ? format : null, formatBefore: null })),
    marks: null,
    store: null,
  };
}

describe.each(makers)('a workbook of %s', (_, make) => {
  it('changes the touched sheet and nothing else, and goes back to the byte', async () => {
    const bytes = await make();
    const host = XlsxHost.open(bytes, nodeCodec);
    const before = await host.read();
    const { inverse, conflicts } = await host.apply(fillOf(before, null));
    expect(conflicts).toEqual([]);
    const written = host.toBytes();
    // A formula of another sheet that reads this one has to be told to calculate anew.
    expect(changedParts(bytes, written).filter((part) => part !== 'xl/workbook.xml')).toEqual([SHEET]);
    expect(faultsIn(written, [SHEET])).toEqual([]);
    const after = await XlsxHost.open(written, nodeCodec).read();
    for (const [cell, content] of Object.entries(AFTER)) expect([cell, sameContent(holds(after, cell), content)]).toEqual([cell, true]);
    expect(textOf(written, SHEET)).toContain('SUM(D2:D3)');
    await host.apply(inverse);
    expect(Buffer.compare(host.toBytes(), bytes)).toBe(0);
  });

  it('adds styles for marks and number formats, and our own part, and keeps everybody else’s', async () => {
    const bytes = await make();
    const host = XlsxHost.open(bytes, nodeCodec);
    const fill = fillOf(await host.read(), '0.00%');
    await host.apply({ ...fill, marks: [{ ref: at('F3'), kind: 'reason-missing' }, { ref: at('E3'), kind: 'finding-error' }], store: '{"schema":"ziping-file/1"}' });
    const written = host.toBytes();
    const changed = changedParts(bytes, written);
    const number = partsOf(bytes).has('customXml/item1.xml') ? 2 : 1;
    const own = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`];
    expect(changed.filter((part) => part !== 'xl/workbook.xml')).toEqual([...OWN, ...own, SHEET, 'xl/styles.xml'].sort());
    expect(faultsIn(written, changed)).toEqual([]);
    const opened = XlsxHost.open(written, nodeCodec);
    expect(await opened.readStore()).toBe('{"schema":"ziping-file/1"}');
    expect(findCell((await opened.read()).sheets[0]!, 19, 6)?.text).toBe('80.00%');
    // A later session takes marks and record off again and leaves the cells.
    await opened.apply({ edits: [], marks: [], store: '' });
    const cleaned = opened.toBytes();
    expect(changedParts(bytes, cleaned).filter((part) => part !== 'xl/workbook.xml')).toEqual(['xl/styles.xml', SHEET]);
    expect(textOf(cleaned, SHEET)).not.toContain('ziping');
    expect(textOf(cleaned, 'xl/styles.xml')).not.toContain('lightUp');
  });
});

describe.skipIf(withoutLibreOffice)(`re-opened by ${libreOffice ?? 'LibreOffice, which is not installed'}`, () => {
  it('shows the same values, formulas and marks', { timeout: 120_000 }, async () => {
    const books = await Promise.all(makers.map(async ([, make]) => {
      const host = XlsxHost.open(await make(), nodeCodec);
      await host.apply({ ...fillOf(await host.read(), '0.00%'), marks: [{ ref: at('F3'), kind: 'reason-missing' }], store: '{}' });
      return host.toBytes();
    }));
    for (const [index, bytes] of reopened(books).entries()) {
      const book = await XlsxHost.open(bytes, nodeCodec).read();
      const shown = Object.keys(AFTER).map((cell) => findCell(book.sheets[0]!, at(cell).row, at(cell).column)?.text);
      expect([makers[index]![0], ...shown]).toEqual([makers[index]![0], index % 2 === 0 ? '8.0分' : '8.00', '19.37', '生源减少 <&> "十人"\n已整改 ', '80.00%', '说明：自评']);
      expect(textOf(bytes, SHEET)).toContain('ziping:reason-missing');
    }
  });
});
