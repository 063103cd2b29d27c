import { afterEach, describe, expect, it } from 'vitest';
import { gridDataOf } from '../../../../src/host/workbench/convert/grid-data';
import { gridChanges } from '../../../../src/host/workbench/save/grid-changes';
import { saveWorkbook } from '../../../../src/host/workbench/save/save-workbook';
import { findCell } from '../../../../src/host/xlsx/sheet/find-cell';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { cellAddress } from '../../../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { reopened, withoutLibreOffice } from '../../../support/libreoffice';
import { type HeadlessGrid, headlessGrid } from '../convert/headless-grid';
import { WORKBOOKS } from '../convert/sources';
import { changedParts, textOf } from '../../xlsx/package-of';
import { faultsIn } from '../../xlsx/well-formed';
import { PLAIN_STYLES, workbookOf } from '../../xlsx/workbook-of';
import { smallForm } from './small-form';

let grid: HeadlessGrid | null = null;
afterEach(() => grid?.dispose());

/** Opens a file in the grid, lets somebody work on it, and saves. */
async function savedAfter(bytes: Uint8Array, work: (grid: HeadlessGrid) => Promise<void>) {
  const host = XlsxHost.open(bytes, nodeCodec);
  const before = await host.read();
  const loaded = gridDataOf(before, host.readLook());
  grid = await headlessGrid(loaded);
  await work(grid);
  const changes = gridChanges(loaded, grid.save(), before);
  const saved = await saveWorkbook(bytes, nodeCodec, { ...changes, marks: null, store: null });
  return { before, changes, saved, after: await XlsxHost.open(saved, nodeCodec).read() };
}

/** Every cell that is not as it was, with what it holds now. */
function differences(before: WorkbookSnapshot, after: WorkbookSnapshot): Record<string, unknown> {
  return Object.fromEntries(after.sheets.flatMap((sheet, index) => {
    const old = before.sheets[index]!;
    const places = new Set([...sheet.cells, ...old.cells].map(({ row, column }) => cellAddress(row, column)));
    return [...places].flatMap((place): [string, unknown][] => {
      const [was, now] = [old, sheet].map((one) => one.cells.find(({ row, column }) => cellAddress(row, column) === place));
      const held = [now?.formula ?? null, now?.value ?? null, now?.format ?? 'General'];
      return JSON.stringify(held) === JSON.stringify([was?.formula ?? null, was?.value ?? null, was?.format ?? 'General']) ? [] : [[`${index}!${place}`, held]];
    });
  }));
}

const put = (target: HeadlessGrid, sheet: number, row: number, column: number, value: object) =>
  target.run('sheet.command.set-range-values', { subUnitId: `sheet-${sheet}`, range: { startRow: row, endRow: row, startColumn: column, endColumn: column }, value });

async function workOnSmallForm(target: HeadlessGrid): Promise<void> {
  await put(target, 0, 0, 0, { v: 12.5 });
  await put(target, 0, 1, 2, { v: '丙', p: null });
  await put(target, 0, 5, 0, { f: '=TEXTJOIN("、",TRUE,D1,A2)' });
  await put(target, 0, 5, 1, { v: '0042', t: 4 });
  await put(target, 0, 1, 4, { v: null });
  await target.run('sheet.command.set-style', { subUnitId: 'sheet-0', range: { startRow: 0, endRow: 0, startColumn: 3, endColumn: 3 }, style: { type: 'bl', value: 1 } });
}

describe('a form worked on in the grid', () => {
  it('holds exactly the changes, results of formulas among them, and every other part to the byte', async () => {
    const { before, after, saved } = await savedAfter(smallForm(), workOnSmallForm);
    expect(differences(before, after)).toEqual({
      '0!A1': [null, 12.5, 'General'], '0!B1': ['A1*2', 25, 'General'], '0!C1': ['B1+1', 26, 'General'],
      '0!C2': [null, '丙', 'General'], '0!E2': [null, null, '0.00%'],
      '0!A6': ['_xlfn.TEXTJOIN("、",TRUE,D1,A2)', '00123、007', 'General'], '0!B6': [null, '0042', 'General'],
    });
    expect(changedParts(smallForm(), saved)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(faultsIn(saved, changedParts(smallForm(), saved))).toEqual([]);
    const { looks, sheets } = XlsxHost.open(saved, nodeCodec).readLook();
    const bold = sheets[0]!.cells.filter(({ look }) => looks[look]!.font.bold);
    expect(bold).toMatchObject([{ row: 0, column: 3 }]);
  });

  it.skipIf(withoutLibreOffice)('says the same to LibreOffice', { timeout: 120_000 }, async () => {
    const { saved } = await savedAfter(smallForm(), workOnSmallForm);
    const { sheets } = await XlsxHost.open(reopened([saved])[0]!, nodeCodec).read();
    const values = [[0, 0], [0, 1], [0, 2], [0, 3], [1, 0], [1, 2], [1, 4], [5, 0], [5, 1]].map(([row, column]) => findCell(sheets[0]!, row!, column!)?.value ?? null);
    expect(values).toEqual([12.5, 25, 26, '00123', '007', '丙', null, '00123、007', '0042']);
  });

  it('keeps the days of a file that counts from 1904, shown and typed', async () => {
    const early = smallForm('<workbookPr date1904="1"/>');
    const { before, after } = await savedAfter(early, async (target) => {
      expect(target.save().sheets['sheet-0']?.cellData?.[1]?.[1]?.v).toBe(46_462);
      await put(target, 0, 1, 1, { v: 46_463 });
    });
    expect(differences(before, after)).toEqual({ '0!B2': [null, 45_001, before.sheets[0]!.cells.find(({ row, column }) => row === 1 && column === 1)!.format] });
  });
});

describe('results of formulas that stay', () => {
  const bytes = workbookOf({
    styles: PLAIN_STYLES,
    sheets: {
      锁定: '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>'
        + '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">$A$1+A2</f><v>6</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A2*A1:A2)</f><v>26</v></c></row>'
        + '<row r="3"><c r="A3"><v>7</v></c><c r="B3"><f t="shared" si="0"/><v>8</v></c><c r="C3" t="str"><f>TEXT(A1,"000")</f><v>001</v></c></row></sheetData><sheetProtection sheet="1"/>',
    },
  });

  it('are written on a protected sheet too, and into shared and array formulas without touching them', async () => {
    const { saved } = await savedAfter(bytes, (target) => put(target, 0, 0, 0, { v: 3 }));
    const sheet = textOf(saved, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A1" s="2"><v>3</v></c><c r="B1"><f>A1*2</f><v>6</v></c>');
    expect(sheet).toContain('<f t="shared" ref="B2:B3" si="0">$A$1+A2</f><v>8</v>');
    expect(sheet).toContain('<f t="array" ref="C2">SUM(A1:A2*A1:A2)</f><v>34</v>');
    expect(sheet).toContain('<f t="shared" si="0"/><v>10</v>');
    expect(sheet).toContain('<c r="C3" t="str"><f>TEXT(A1,"000")</f><v>003</v></c>');
  });
});

describe('a change that may not be', () => {
  const bytes = workbookOf({ sheets: { 锁定: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>' } });
  const change = { ref: { sheet: '锁定', row: 0, column: 0 }, before: { kind: 'number', decimal: '1' }, after: { kind: 'number', decimal: '2' }, format: null, formatBefore: null } as const;
  const nothing = { edits: [], looks: [], notes: [], refreshed: [], marks: null, store: null };

  it('is refused with the sentence for it', async () => {
    await expect(saveWorkbook(bytes, nodeCodec, { ...nothing, edits: [change] })).rejects.toMatchObject({ says: { key: 'host.protected' } });
  });

  it('of a cell that is another one in this file is refused, never written over', async () => {
    const free = workbookOf({ sheets: { 锁定: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' } });
    await expect(saveWorkbook(free, nodeCodec, { ...nothing, edits: [change] })).rejects.toMatchObject({ says: { key: 'host.not-this-file' } });
  });
});

describe.each(WORKBOOKS)('%s', (_, make) => {
  it('comes out to the byte when nothing was done', async () => {
    const bytes = await make();
    const { saved } = await savedAfter(bytes, () => Promise.resolve());
    expect(Buffer.compare(saved, bytes)).toBe(0);
  });

  it('differs after one typed number in its cell and in results only', async () => {
    const bytes = await make();
    const { before, after, saved, changes } = await savedAfter(bytes, (target) => put(target, 0, 95, 1, { v: 97.81 }));
    const { refreshed } = changes;
    expect(differences(before, after)).toEqual({ '0!B96': [null, 97.81, findCell(before.sheets[0]!, 95, 1)?.format ?? 'General'] });
    expect(refreshed).toEqual([]);
    expect(changedParts(bytes, saved).filter((name) => !name.startsWith('xl/worksheets/'))).toEqual([]);
  });
});
