import ExcelJS from 'exceljs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CellLook, LookEdit } from '../../../../src/host/xlsx/look/cell-look';
import type { WorkbookLook } from '../../../../src/host/xlsx/look/sheet-look';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { cellAddress, contains } from '../../../../src/workbook/cell-ref';
import { reopened, withoutLibreOffice } from '../../../support/libreoffice';
import { changedParts, packageOf, textOf } from '../package-of';
import { byExceljs, byHand, byPopulate } from '../rich-workbooks';
import { faultsIn } from '../well-formed';
import { HEADER, PLAIN_STYLES, workbookOf, workbookParts } from '../workbook-of';
import { lookOf } from './look-of';

const SAMPLES = 'assets/samples';
const open = (bytes: Uint8Array): XlsxHost => XlsxHost.open(bytes, nodeCodec);

async function sources(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')).map((name) => [name, new Uint8Array(readFileSync(join(SAMPLES, name)))] as const);
  return [['exceljs', await byExceljs()], ['populate', await byPopulate()], ['by hand', byHand()], ...samples];
}

const thin = { style: 'thin', colour: 'FF0000' } as const;
/** What a person does in a ribbon, one thing after the other and several at once. */
const CHANGES: readonly Omit<LookEdit, 'sheet' | 'row' | 'column'>[] = [
  { font: { bold: true } },
  { font: { colour: 'C00000', size: 10.5, family: '仿宋_GB2312' } },
  { fill: 'FFE5A3' },
  { fill: null },
  { border: { left: thin, bottom: { style: 'double', colour: null } } },
  { border: { left: null, right: null, top: null, bottom: null } },
  { alignment: { horizontal: 'center', vertical: 'center', wrap: true, indent: 1, rotation: -45 } },
  { format: '0.0000_ ' },
  { font: { italic: true, underline: true, strike: true, colour: null, bold: false }, fill: '00FF00', border: { top: thin }, alignment: { shrink: true, rotation: 255 }, format: '0.00%' },
];

/** Edits on listed cells, on blanks in listed rows and columns, and far outside. */
function editsFor({ sheets }: WorkbookLook): readonly LookEdit[] {
  return sheets.slice(0, 2).flatMap(({ name, cells }) => {
    const step = Math.max(1, Math.trunc(cells.length / 8));
    const listed = cells.filter((_, index) => index % step === 0);
    const below = (cells.at(-1)?.row ?? 0) + 2;
    const blank = [[below, 3], [below, 9], [below + 4, 0], [5, 3], [0, 40]] as const;
    const places = [...listed, ...blank.map(([row, column]) => ({ row, column }))];
    const unique = new Map(places.map(({ row, column }) => [cellAddress(row, column), { row, column }]));
    return [...unique.values()].map((place, index) => ({ sheet: name, ...place, ...CHANGES[index % CHANGES.length]! }));
  });
}

/** How each cell looks, listed or not. */
function looksAt({ looks, sheets }: WorkbookLook, { sheet, row, column }: LookEdit): CellLook {
  const { cells, rows, columns } = sheets.find(({ name }) => name === sheet)!;
  const index = cells.find((cell) => cell.row === row && cell.column === column)?.look
    ?? rows.find(({ first, last }) => row >= first && row <= last)?.look
    ?? columns.find(({ first, last }) => column >= first && column <= last)?.look ?? 0;
  return looks[index]!;
}

function changed(look: CellLook, edit: LookEdit): CellLook {
  return {
    font: { ...look.font, ...edit.font }, border: { ...look.border, ...edit.border }, alignment: { ...look.alignment, ...edit.alignment },
    fill: edit.fill === undefined ? look.fill : edit.fill, format: edit.format ?? look.format,
  };
}

describe('writing looks', () => {
  it('changes what is named and nothing else, and is read back', async () => {
    for (const [name, bytes] of await sources()) {
      const host = open(bytes);
      const before = host.readLook();
      const snapshot = await host.read();
      const edits = editsFor(before);
      host.applyLooks(edits);
      const written = host.toBytes();
      const after = lookOf(written);
      for (const edit of edits) expect([name, cellAddress(edit.row, edit.column), looksAt(after, edit)]).toEqual([name, cellAddress(edit.row, edit.column), changed(looksAt(before, edit), edit)]);

      const touched = new Set(edits.map(({ sheet, row, column }) => `${sheet} ${cellAddress(row, column)}`));
      const others = (look: WorkbookLook) => look.sheets.map((sheet) => ({
        ...sheet, cells: sheet.cells.filter(({ row, column }) => !touched.has(`${sheet.name} ${cellAddress(row, column)}`)).map(({ row, column, look: index }) => [row, column, look.looks[index]]),
        rows: sheet.rows.map((run) => ({ ...run, look: run.look === null ? null : look.looks[run.look] })), columns: sheet.columns.map((run) => ({ ...run, look: run.look === null ? null : look.looks[run.look] })),
      }));
      expect(others(after), name).toEqual(others(before));

      const values = ({ sheets }: typeof snapshot) => sheets.map(({ cells }) => cells.filter(({ value, formula }) => value !== null || formula !== null).map(({ row, column, value, formula }) => [row, column, value, formula]));
      expect(values(await open(written).read()), name).toEqual(values(snapshot));
      const parts = changedParts(bytes, written);
      expect([name, parts.filter((part) => !/^xl\/(?:styles|worksheets\/sheet\d+)\.xml$/.test(part))]).toEqual([name, []]);
      expect(faultsIn(written, parts), name).toEqual([]);
    }
  });

  it('is read back by exceljs', async () => {
    for (const [name, bytes] of (await sources()).filter(([source]) => source !== 'by hand')) {
      const host = open(bytes);
      const edits = editsFor(host.readLook());
      host.applyLooks(edits);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(host.toBytes()) as never);
      for (const edit of edits) {
        const { font, fill, border, alignment, numFmt } = book.getWorksheet(edit.sheet)!.getCell(edit.row + 1, edit.column + 1);
        const at = `${name} ${edit.sheet} ${cellAddress(edit.row, edit.column)}`;
        if (edit.font?.bold === true) expect(font, at).toMatchObject({ bold: true });
        // exceljs cuts sizes to whole points.
        if (edit.font?.family !== undefined) expect(font, at).toMatchObject({ name: edit.font.family, size: 10, color: { argb: `FF${edit.font.colour!}` } });
        if (edit.font?.italic === true) expect(font, at).toMatchObject({ italic: true, underline: true, strike: true });
        if (typeof edit.fill === 'string') expect(fill, at).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${edit.fill}` } });
        if (edit.border?.bottom?.style === 'double') expect(border, at).toMatchObject({ left: { style: 'thin', color: { argb: 'FFFF0000' } }, bottom: { style: 'double' } });
        if (edit.alignment?.horizontal === 'center') expect(alignment, at).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true, indent: 1, textRotation: -45 });
        if (edit.format !== undefined) expect(numFmt, at).toBe(edit.format);
      }
    }
  });

  it.skipIf(withoutLibreOffice)('is opened by LibreOffice with every look in its place', { timeout: 300_000 }, async () => {
    const plans = await Promise.all((await sources()).map(async ([name, bytes]) => {
      const host = open(bytes);
      const edits = editsFor(host.readLook());
      host.applyLooks(edits);
      // LibreOffice gives covered cells no look of their own.
      const { sheets } = await host.read();
      const shown = edits.filter(({ sheet, row, column }) => sheets.find((each) => each.name === sheet)!.merges.every((area) => !contains(area, row, column) || (area.top === row && area.left === column)));
      return { name, bytes: host.toBytes(), edits: shown };
    }));
    const saved = reopened(plans.map(({ bytes }) => bytes));
    for (const [index, { name, bytes, edits }] of plans.entries()) {
      const before = lookOf(bytes);
      const after = lookOf(saved[index]!);
      for (const edit of edits) {
        const wanted = looksAt(before, edit);
        const found = looksAt(after, edit);
        const at = [name, edit.sheet, cellAddress(edit.row, edit.column)];
        // Of what LibreOffice writes in its own way (families it has no font for, stacked letters, shrinking, automatic colours) nothing is asked.
        if (edit.font?.colour === 'C00000') expect([at, found.font.colour]).toEqual([at, 'C00000']);
        if (edit.font !== undefined) expect([at, found.font.bold, found.font.italic, found.font.strike, found.font.underline, found.font.size]).toEqual([at, wanted.font.bold, wanted.font.italic, wanted.font.strike, wanted.font.underline, wanted.font.size]);
        if (edit.fill !== undefined) expect([at, found.fill]).toEqual([at, wanted.fill]);
        if (edit.border?.bottom?.style === 'double') expect([at, found.border.left?.style, found.border.bottom?.style]).toEqual([at, 'thin', 'double']);
        if (edit.alignment?.horizontal !== undefined) expect([at, found.alignment.horizontal, found.alignment.vertical, found.alignment.wrap, found.alignment.rotation]).toEqual([at, 'center', 'center', true, -45]);
        if (edit.format === '0.0000_ ') expect([at, found.format]).toEqual([at, '0.0000_ ']);
      }
    }
  });

  it('leaves the bytes alone where nothing is asked for, or what is asked for is there already', async () => {
    for (const [name, bytes] of await sources()) {
      const host = open(bytes);
      host.applyLooks([]);
      expect(host.toBytes()).toBe(bytes);
      const { looks, sheets } = host.readLook();
      host.applyLooks(sheets.flatMap(({ name: sheet, cells }) => cells.map(({ row, column, look }) => ({ sheet, row, column, ...looks[look]! }))));
      host.applyLooks([{ sheet: sheets[0]!.name, row: 900, column: 90, font: { bold: false }, fill: null }]);
      expect(host.toBytes() === bytes, name).toBe(true);
    }
  });

  it('shares fonts, fills, borders and styles, its own of an earlier time included', () => {
    const cells = Array.from({ length: 40 }, (_, row) => ({ sheet: '表', row, column: row % 3, font: { bold: true }, fill: '112233', border: { top: thin }, format: '0.000' }));
    const host = open(workbookOf({ sheets: { 表: '<sheetData/>' } }));
    host.applyLooks(cells.slice(0, 20));
    const once = textOf(host.toBytes(), 'xl/styles.xml');
    host.applyLooks(cells);
    expect(textOf(host.toBytes(), 'xl/styles.xml')).toBe(once);
    expect(once.match(/<(?:fonts|fills|borders|cellXfs|numFmts) count="\d+"/g)).toEqual(['<numFmts count="1"', '<fonts count="2"', '<fills count="3"', '<borders count="2"', '<cellXfs count="4"']);
  });

  it('keeps the style of a row or column under what it changes', () => {
    const inside = '<cols><col min="4" max="4" width="9" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"><c r="A2"/></row></sheetData>';
    const styles = '<fonts><font><name val="宋体"/></font><font><i/><name val="黑体"/></font><font><u/><name val="楷体"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
    const host = open(workbookOf({ sheets: { 表: inside }, styles }));
    host.applyLooks([[8, 3], [1, 3], [1, 0], [8, 0]].map(([row, column]) => ({ sheet: '表', row: row!, column: column!, font: { bold: true } })));
    const look = host.readLook();
    expect(look.sheets[0]!.cells.map(({ row, column, look: index }) => [cellAddress(row, column), look.looks[index]!.font.family, look.looks[index]!.font.bold]))
      .toEqual([['A2', '宋体', true], ['D2', '楷体', true], ['A9', '宋体', true], ['D9', '黑体', true]]);
  });

  it('keeps rich text, formulas, array formulas and whatever else a cell holds', () => {
    const cells = '<row r="1"><c r="A1" s="0" t="inlineStr" cm="1" vm=\'2\'><is><r><rPr><b/></rPr><t>富</t></r></is></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c><c r="C2"/></row>';
    const host = open(workbookOf({ sheets: { 表: `<sheetData>${cells}</sheetData>` } }));
    host.applyLooks([[0, 0], [0, 1], [1, 1], [1, 2]].map(([row, column]) => ({ sheet: '表', row: row!, column: column!, fill: 'FFFFFF' })));
    expect(textOf(host.toBytes(), 'xl/worksheets/sheet1.xml')).toContain('<row r="1"><c s="3" r="A1" t="inlineStr" cm="1" vm=\'2\'><is><r><rPr><b/></rPr><t>富</t></r></is></c><c s="3" r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c></row><row r="2"><c s="3" r="B2"><v>1</v></c><c s="3" r="C2"/></row>');
  });

  it('makes the lists that a styles part lacks, index 0 staying plain', () => {
    for (const styles of ['', '<fonts count="0"/><cellXfs count="0"/>', '<cellXfs><xf/></cellXfs><dxfs count="0"/>', '<numFmts count="0"/><fonts/><extLst><ext/></extLst>']) {
      const host = open(workbookOf({ sheets: { 表: '<sheetData><row r="1"><c r="A1"/></row></sheetData>' }, styles }));
      host.applyLooks([{ sheet: '表', row: 1, column: 1, font: { bold: true }, fill: 'AABBCC', border: { left: thin }, format: '0.0"万"' }]);
      const { looks, sheets } = host.readLook();
      expect(sheets[0]!.cells.map(({ look }) => [looks[look]!.font.bold, looks[look]!.fill, looks[look]!.border.left, looks[look]!.format])).toEqual([[false, null, null, 'General'], [true, 'AABBCC', thin, '0.0"万"']]);
      const written = textOf(host.toBytes(), 'xl/styles.xml');
      expect(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'].map((list) => written.indexOf(`<${list}`))).toEqual([...['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'].map((list) => written.indexOf(`<${list}`))].sort((a, b) => a - b));
      expect(faultsIn(host.toBytes(), ['xl/styles.xml'])).toEqual([]);
    }
  });

  it('keeps what a style says beyond ours, and drops what contradicts the change', () => {
    const styles = '<fonts><font><b val="0"/><name val="Calibri"/><family val="2"/><charset val="0"/><scheme val="minor"/><outline/></font></fonts><fills><fill/></fills><borders><border diagonalUp="1"><start style="thin"/><diagonal style="hair"/></border></borders>'
      + '<cellXfs><xf xfId="3" quotePrefix="1"><alignment readingOrder="1" horizontal="left"></alignment><protection locked="0"/></xf></cellXfs>';
    const host = open(workbookOf({ sheets: { 表: '<sheetData/>' }, styles }));
    host.applyLooks([{ sheet: '表', row: 0, column: 0, font: { bold: true, family: '宋体' }, border: { left: { style: 'hair', colour: null } }, alignment: { vertical: 'top' } }]);
    const written = textOf(host.toBytes(), 'xl/styles.xml');
    expect(written).toContain('<font><b/><outline/><name val="宋体"/></font></fonts>');
    expect(written).toContain('<border diagonalUp="1"><left style="hair"><color auto="1"/></left><diagonal style="hair"/></border></borders>');
    expect(written).toContain('<xf applyAlignment="1" borderId="1" applyBorder="1" fontId="1" applyFont="1" xfId="3" quotePrefix="1"><alignment vertical="top" readingOrder="1" horizontal="left"/><protection locked="0"/></xf></cellXfs>');
  });
});

describe('looks that cannot be written', () => {
  const bold = (sheet: string, row = 0): LookEdit => ({ sheet, row, column: 0, font: { bold: true } });
  const sheetOf = (inside: string): Uint8Array => workbookOf({ sheets: { 甲: '<sheetData/>', 乙: inside } });
  const signed = packageOf({ ...workbookParts({ sheets: { 甲: '<sheetData/>', 乙: '<sheetData/>' } }), '_rels/.rels': (workbookParts({ sheets: { 甲: '<sheetData/>' } })['_rels/.rels'] as string).replace('</R', '<Relationship Id="o" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></R') });
  it.each([
    ['no styles', workbookOf({ sheets: { 甲: '<sheetData/>', 乙: '<sheetData/>' }, styles: null }), 'host.no-looks'],
    ['signed', signed, 'host.signed'],
    ['rows out of order', sheetOf('<sheetData><row r="2"/><row r="1"/></sheetData>'), 'host.cells-out-of-order'],
    ['protected', sheetOf('<sheetData/><sheetProtection sheet="1"/>'), 'host.protected'],
    ['no cells', sheetOf(''), 'host.xml-damaged'],
    ['cut off', sheetOf(`${HEADER}<worksheet><sheetData><row r="1">`), 'host.xml-damaged'],
  ])('%s: nothing is written, the sheets before it included', (_, bytes, key) => {
    const host = open(bytes);
    expect(() => host.applyLooks([bold('甲'), bold('乙')])).toThrow(expect.objectContaining({ says: expect.objectContaining({ key }) as unknown }));
    expect(host.toBytes()).toBe(bytes);
  });

  it('refuses a sheet that is gone, a cell twice, and a colour that is none', () => {
    const bytes = workbookOf({ sheets: { 甲: '<sheetData/>' }, styles: PLAIN_STYLES });
    const host = open(bytes);
    expect(() => host.applyLooks([bold('甲'), bold('丙')])).toThrow('host.sheet-gone');
    expect(() => host.applyLooks([bold('甲'), bold('甲')])).toThrow('host.cell-twice');
    expect(() => host.applyLooks([bold('甲'), { sheet: '甲', row: 3, column: 3, fill: 'red"/>' }])).toThrow(TypeError);
    expect(host.toBytes()).toBe(bytes);
  });

  it('writes on a protected sheet that lets cells be formatted', () => {
    const host = open(sheetOf('<sheetData/><sheetProtection sheet="1" formatCells="0"/>'));
    host.applyLooks([bold('乙')]);
    expect(host.readLook().sheets[1]!.cells).toHaveLength(1);
  });

  it('goes together with edits and their way back', async () => {
    const host = open(workbookOf({ sheets: { 甲: '<sheetData/>' } }));
    const edit = { ref: { sheet: '甲', row: 0, column: 0 }, before: { kind: 'empty' }, after: { kind: 'number', decimal: '1' }, format: null, formatBefore: null } as const;
    const { inverse } = await host.apply({ edits: [edit], marks: null, store: null });
    host.applyLooks([bold('甲')]);
    expect((await host.apply(inverse)).conflicts).toEqual([]);
    const look = host.readLook();
    expect(look.sheets[0]!.cells.map((cell) => look.looks[cell.look]!.font.bold)).toEqual([true]);
    expect((await host.read()).sheets[0]!.cells).toEqual([]);
  });
});
