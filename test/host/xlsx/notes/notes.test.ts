import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { parseRef } from '../../../../src/workbook/cell-ref';
import type { NoteEdit } from '../../../../src/workbook/change-set';
import { reopened, withoutLibreOffice } from '../../../support/libreoffice';
import { NOTHING } from '../../contract';
import { changedParts, partsOf, textOf } from '../package-of';
import { byExceljs, byHand } from '../rich-workbooks';
import { faultsIn } from '../well-formed';
import { HEADER, workbookOf } from '../workbook-of';
import { processorTime } from '../../../support/processor-time';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const open = (bytes: Uint8Array): XlsxHost => XlsxHost.open(bytes, nodeCodec);
const note = (at: string, before: string | null, after: string | null): NoteEdit => ({ ref: parseRef(at)!, before, after });
const write = (host: XlsxHost, ...notes: NoteEdit[]) => host.apply({ ...NOTHING, notes });
const notesOf = async (host: XlsxHost, sheet = 0) => (await host.read()).sheets[sheet]!.notes.map(({ row, column, text }) => [row, column, text]);
const LONG = ' 原因：<未达标> & "x"\n第二行 _x000D_ 😀';

/** A sheet with this inside, and a comments part, a conversation and a drawing as given. */
function withComments(sheet: string, comments: string, more: { threads?: string; vml?: string } = {}): Uint8Array {
  const link = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return workbookOf({
    sheets: { 表: sheet },
    types: '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments7.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('c', `${TYPES}/comments`, '/xl/comments7.xml')}${link('v', `${TYPES}/vmlDrawing`, '/xl/drawings/d.vml')}${more.threads === undefined ? '' : link('t', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/t1.xml')}</Relationships>`,
      'xl/comments7.xml': `${HEADER}${comments}`,
      'xl/drawings/d.vml': more.vml ?? '<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>',
      ...(more.threads === undefined ? {} : { 'xl/threadedComments/t1.xml': more.threads }),
    },
  });
}

const RICH = `<x:comments xmlns:x="${MAIN}"><x:authors><x:author>张三</x:author></x:authors><x:commentList>`
  + '<x:comment ref="B2" authorId="0"><x:text><x:r><x:rPr><x:b/></x:rPr><x:t>张三:</x:t></x:r><x:r><x:t xml:space="preserve">\r\n核实</x:t></x:r></x:text></x:comment>'
  + '<x:comment ref="A1" authorId="0"><x:text><x:t>甲</x:t></x:text></x:comment></x:commentList></x:comments>';

describe('notes of a file', () => {
  it('are read with their runs joined, in row-major order, through absolute targets', async () => {
    expect(await notesOf(open(withComments('<sheetData/><legacyDrawing r:id="v"/>', RICH)))).toEqual([[0, 0, '甲'], [1, 1, '张三:\n核实']]);
    expect(await notesOf(open(await byExceljs()))).toEqual([[1, 0, '批注']]);
  });

  it('of a file without any are written with all they need, and taken off without a trace in a later session', async () => {
    const plain = workbookOf({ sheets: { 表: '<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst/>', 二: '<sheetData/>' } });
    const host = open(plain);
    const before = host.toBytes();
    const { inverse } = await write(host, note('表!C3', null, LONG), note('二!XFD1048576', null, '角'));
    expect(changedParts(plain, host.toBytes())).toEqual([
      '[Content_Types].xml', 'xl/comments1.xml', 'xl/comments2.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/drawings/vmlDrawing2.vml',
      'xl/worksheets/_rels/sheet1.xml.rels', 'xl/worksheets/_rels/sheet2.xml.rels', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml',
    ]);
    expect(faultsIn(host.toBytes(), [...partsOf(host.toBytes()).keys()])).toEqual([]);
    expect(textOf(host.toBytes(), 'xl/worksheets/sheet1.xml')).toContain('<legacyDrawing r:id="rId2"/><extLst/>');
    const later = open(host.toBytes());
    expect([await notesOf(later), await notesOf(later, 1)]).toEqual([[[2, 2, LONG]], [[1_048_575, 16_383, '角']]]);
    await later.apply(inverse);
    expect(changedParts(plain, later.toBytes())).toEqual([]);
    await host.apply(inverse);
    expect(host.toBytes()).toBe(before);
  });

  it('are changed, added and removed beside those of others, and come back byte for byte', async () => {
    for (const file of [await byExceljs(), byHand(), withComments('<sheetData/><legacyDrawing r:id="v"/>', RICH)]) {
      const host = open(file);
      const [sheet] = (await host.read()).sheets;
      const [first] = sheet!.notes;
      const at = (cell: string) => `${sheet!.name}!${cell}`;
      const changed = first === undefined ? [] : [{ ref: { sheet: sheet!.name, ...first }, before: first.text, after: '改' }];
      const { inverse } = await write(host, ...changed, note(at('D9'), null, '新'), note(at('C9'), null, LONG));
      const now = await notesOf(host);
      expect(now).toEqual(await notesOf(open(host.toBytes())));
      expect(now.slice(-2)).toEqual([[8, 2, LONG], [8, 3, '新']]);
      if (first !== undefined) expect(now[0]).toEqual([first.row, first.column, '改']);
      await write(host, note(at('D9'), '新', null));
      expect(await notesOf(host)).toEqual(now.slice(0, -1));
      await write(host, note(at('D9'), null, '新'));
      const removal = await write(host, ...now.map(([row, column, text]) => ({ ref: { sheet: sheet!.name, row: row as number, column: column as number }, before: text as string, after: null })));
      expect(await notesOf(open(host.toBytes()))).toEqual([]);
      await host.apply(removal.inverse);
      expect(await notesOf(open(host.toBytes()))).toEqual(now);
      const again = open(file);
      await again.apply((await write(again, note(at('D9'), null, '新'))).inverse);
      expect(again.toBytes()).toBe(file);
      expect(inverse.notes).toHaveLength(changed.length + 2);
    }
  });

  it('leave no part behind when the last of them goes, and keep other shapes of the drawing', async () => {
    const shape = (type: string, place: string): string => `<v:shape id="_x0000_s1030" type="#t"><br><x:ClientData ObjectType="${type}">${place}</x:ClientData></v:shape>`;
    const one = `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="B2" authorId="0"><text><t>甲</t></text></comment></commentList></comments>`;
    const sheet = '<sheetData/><legacyDrawing r:id="v"/><tableParts count="0"/>';
    const alone = open(withComments(sheet, one, { vml: `<xml>${shape('Note', '<x:Row>1</x:Row><x:Column>1</x:Column>')}</xml>` }));
    await write(alone, note('表!B2', '甲', null));
    expect([...partsOf(alone.toBytes()).keys()].filter((name) => /comments|vml/.test(name))).toEqual([]);
    expect(textOf(alone.toBytes(), 'xl/worksheets/sheet1.xml')).not.toContain('legacyDrawing');
    const button = shape('Button', '');
    const beside = open(withComments(sheet, one, { vml: `<xml>${button}${shape('Note', '<x:Row>1</x:Row><x:Column>1</x:Column>')}</xml>` }));
    await write(beside, note('表!B2', '甲', null));
    expect(textOf(beside.toBytes(), 'xl/drawings/d.vml')).toBe(`<xml>${button}</xml>`);
    expect(partsOf(beside.toBytes()).has('xl/comments7.xml')).toBe(false);
    await write(beside, note('表!C2', null, '乙'));
    expect(textOf(beside.toBytes(), 'xl/drawings/d.vml')).toContain('id="_x0000_s1031"');
  });

  it('that mirror a conversation are neither handed over nor overwritten', async () => {
    const host = open(withComments('<sheetData/><legacyDrawing r:id="v"/>', RICH, { threads: '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"><text>核实</text></threadedComment></ThreadedComments>' }));
    expect(await notesOf(host)).toEqual([[0, 0, '甲']]);
    await expect(write(host, note('表!B2', null, '乙'))).rejects.toMatchObject({ code: 'unsupported', says: { key: 'host.threaded-comment', data: { cell: '表!B2' } } });
    await write(host, note('表!A1', '甲', null));
    expect(textOf(host.toBytes(), 'xl/comments7.xml')).toContain('核实');
  });

  it('of a protected sheet are refused only where its objects are locked', async () => {
    const sheet = (objects: string): Uint8Array => workbookOf({ sheets: { 表: `<sheetData/><sheetProtection sheet="1"${objects}/>` } });
    const locked = open(sheet(' objects="1"'));
    await expect(write(locked, note('表!A1', null, '甲'))).rejects.toMatchObject({ code: 'protected', says: { key: 'host.protected-notes' } });
    const free = open(sheet(''));
    await write(free, note('表!A1', null, '甲'));
    expect(await notesOf(free)).toEqual([[0, 0, '甲']]);
  });

  it('are read back by exceljs', async () => {
    const host = open(await byExceljs());
    await write(host, note('自评!A2', '批注', '改'), note('自评!D5', null, LONG), note('表格!B2', null, '二'));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(host.toBytes().slice().buffer);
    const textAt = (sheet: string, at: string) => (book.getWorksheet(sheet)!.getCell(at).note as ExcelJS.Comment | undefined)?.texts?.map(({ text }) => text).join('');
    expect([textAt('自评', 'A2'), textAt('表格', 'B2'), textAt('自评', 'A3')]).toEqual(['改', '二', undefined]);
    expect(textAt('自评', 'D5')).toContain('原因：<未达标> & "x"\n第二行');
  });

  it('do not take long to read, however many there are', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `<comment ref="${index % 2 === 0 ? 'A1' : `B${index}`}" authorId="0"><text><t>n</t></text></comment>`).join('');
    const vml = `<xml>${'<v:shape id="_x0000_s1">'.repeat(30_000)}</xml>`;
    const host = open(withComments('<sheetData/><legacyDrawing r:id="v"/>', `<comments xmlns="${MAIN}"><authors/><commentList>${many}</commentList></comments>`, { vml }));
    const start = processorTime();
    await write(host, note('表!A1', 'n', '改'), note('表!C1', null, '新'));
    expect((await notesOf(host)).length).toBe(50_002);
    expect(processorTime() - start).toBeLessThan(5_000);
  });
});

describe.skipIf(withoutLibreOffice)('LibreOffice', () => {
  it('keeps the notes that were written', { timeout: 120_000 }, async () => {
    const plain = open(workbookOf({ sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } }));
    await write(plain, note('表!C3', null, '原因：\n第二行'));
    const rich = open(await byExceljs());
    await write(rich, note('自评!A2', '批注', '改'), note('自评!D5', null, '新'));
    const [first, second] = reopened([plain.toBytes(), rich.toBytes()]);
    expect(await notesOf(open(first!))).toEqual([[2, 2, '原因：\n第二行']]);
    expect(await notesOf(open(second!))).toEqual([[1, 0, '改'], [4, 3, '新']]);
  });
});
