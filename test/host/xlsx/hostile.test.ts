import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HostError } from '../../../src/host/host-error';
import { readXlsxFile, saveXlsxFile } from '../../../src/host/xlsx/file';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { hostSentences } from '../../../src/wording/host';
import { NOTHING } from '../contract';
import { packageOf, type Parts } from './package-of';
import { PLAIN_STYLES, workbookOf, workbookParts } from './workbook-of';
import { rawZip } from './raw-zip';

const SHEET = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
const PLAN = { sheets: { 表: SHEET }, strings: '<si><t>指标</t></si>' };
const parts: Parts = workbookParts(PLAN);
const DTD = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;">]>';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const replaced = (name: string, content: string | Uint8Array): Uint8Array => packageOf({ ...parts, [name]: content });
const without = (name: string): Uint8Array => packageOf(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
const withDtd = (name: string): Uint8Array => replaced(name, (parts[name] as string).replace('?>\n', `?>\n${DTD}`));
const withType = (type: string): Uint8Array => replaced('[Content_Types].xml', (parts['[Content_Types].xml'] as string).replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type));
const compound = (stream: string): Uint8Array => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
const sheetOf = (inside: string): Uint8Array => workbookOf({ ...PLAN, sheets: { 表: inside } });
const entry = (name: string, data: Uint8Array, more: object = {}) => ({ name, data, ...more });
const bomb = Buffer.alloc(40 * 1024 * 1024, 32);

const REFUSED: readonly (readonly [what: string, bytes: () => Uint8Array, key: keyof typeof hostSentences])[] = [
  ['empty', () => new Uint8Array(), 'host.empty-file'],
  ['csv', () => utf8('指标,得分\nA,10\n'), 'host.csv'],
  ['csv in UTF-16', () => Buffer.from('\ufeff指标\t得分', 'utf16le'), 'host.csv'],
  ['PDF', () => utf8('%PDF-1.7\n%âãÏÓ'), 'host.not-a-workbook'],
  ['picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'host.not-a-workbook'],
  ['encrypted', () => compound('EncryptedPackage'), 'host.encrypted'],
  ['.xls', () => compound('Workbook'), 'host.legacy'],
  ['docx', () => withType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'), 'host.not-a-workbook'],
  ['xlsb', () => withType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'host.binary-workbook'],
  ['ods', () => packageOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'host.opendocument'],
  ['zip of something else', () => packageOf({ 'a.txt': 'a' }), 'host.not-a-workbook'],
  ['cut off', () => packageOf(parts).slice(0, 900), 'host.zip-cut-off'],
  ['only a signature', () => Buffer.from('504b0304', 'hex'), 'host.zip-cut-off'],
  ['no content types', () => without('[Content_Types].xml'), 'host.not-a-workbook'],
  ['no package relationships', () => without('_rels/.rels'), 'host.not-a-workbook'],
  ['no workbook', () => without('xl/workbook.xml'), 'host.part-missing'],
  ['no sheet', () => without('xl/worksheets/sheet1.xml'), 'host.part-missing'],
  ['no styles', () => without('xl/styles.xml'), 'host.part-missing'],
  ['no strings', () => without('xl/sharedStrings.xml'), 'host.part-missing'],
  ['string that does not exist', () => sheetOf(SHEET.replace('<v>0<', '<v>7<')), 'host.string-missing'],
  ['string by a name of the language', () => sheetOf(SHEET.replace('<v>0<', '<v>__proto__<')), 'host.string-missing'],
  ['number that is none', () => sheetOf(SHEET.replace(' t="s"', '').replace('<v>0<', '<v>1,5<')), 'host.number-damaged'],
  ['cell outside the sheet', () => sheetOf(SHEET.replace('A1', 'XFE1')), 'host.xml-damaged'],
  ['row outside the sheet', () => sheetOf(SHEET.replace('r="1"', 'r="1048577"').replace('A1', 'A1048577')), 'host.xml-damaged'],
  ['cell in another row', () => sheetOf(SHEET.replace('A1', 'A2')), 'host.xml-damaged'],
  ['cell twice', () => sheetOf(SHEET.replace('</row>', '<c r="A1"><v>1</v></c></row>')), 'host.xml-damaged'],
  ['sheet cut off', () => replaced('xl/worksheets/sheet1.xml', (parts['xl/worksheets/sheet1.xml'] as string).slice(0, -20)), 'host.xml-damaged'],
  ['sheet twice', () => replaced('xl/workbook.xml', (parts['xl/workbook.xml'] as string).replace(/<sheet [^>]*>/, '$&$&')), 'host.sheet-twice'],
  ['UTF-16', () => replaced('xl/worksheets/sheet1.xml', Buffer.from('\ufeff<worksheet/>', 'utf16le')), 'host.not-utf8'],
  ['GBK', () => replaced('xl/worksheets/sheet1.xml', Buffer.concat([utf8('<worksheet><sheetData>'), Buffer.from('d6b8b1ea', 'hex')])), 'host.not-utf8'],
  ...['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml']
    .map((name) => [`entities in ${name}`, () => withDtd(name), 'host.document-type'] as const),
  ['zip bomb', () => replaced('xl/worksheets/sheet1.xml', bomb), 'host.zip-bomb'],
  ['size that lies: more comes out', () => rawZip([...wholeExcept('xl/worksheets/sheet1.xml'), entry('xl/worksheets/sheet1.xml', bomb, { size: 900_000 })]), 'host.part-damaged'],
  ['size that lies: less comes out', () => rawZip([...wholeExcept('xl/styles.xml'), entry('xl/styles.xml', utf8('<styleSheet/>'), { size: 500 })]), 'host.part-damaged'],
  ['wrong checksum', () => rawZip([...wholeExcept('xl/styles.xml'), entry('xl/styles.xml', utf8('<styleSheet/>'), { crc: 1 })]), 'host.part-damaged'],
  ['part twice', () => rawZip([...wholeExcept(''), entry('xl/Styles.xml', utf8('<styleSheet/>'))]), 'host.duplicate-part'],
  ['name that leads out', () => rawZip([...wholeExcept(''), entry('../../evil.xml', utf8('a'))]), 'host.part-name'],
  ['name from the root', () => rawZip([...wholeExcept(''), entry('/etc/evil', utf8('a'))]), 'host.part-name'],
  ['name with backslashes', () => rawZip([...wholeExcept(''), entry('..\\evil', utf8('a'))]), 'host.part-name'],
  ['parts over one another', () => rawZip([...wholeExcept(''), entry('xl/a.xml', utf8('aaaa')), entry('xl/b.xml', utf8('aaaa'), { sameData: true })]), 'host.overlapping-parts'],
  ['encrypted part', () => rawZip([...wholeExcept(''), entry('xl/a.xml', utf8('a'), { flags: 1 })]), 'host.encrypted'],
  ['unknown packing', () => rawZip([...wholeExcept(''), entry('xl/a.xml', utf8('a'), { method: 12 })]), 'host.zip-method'],
  ['20,001 parts', () => rawZip(Array.from({ length: 20_001 }, (_, index) => entry(`a${index}`, new Uint8Array()))), 'host.too-many-parts'],
];

function wholeExcept(name: string) {
  return Object.entries(parts).filter(([part]) => part !== name).map(([part, content]) => entry(part, typeof content === 'string' ? utf8(content) : content));
}

const folder = mkdtempSync(join(tmpdir(), 'ziping-hostile-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

async function troubleWith(bytes: Uint8Array): Promise<unknown> {
  try {
    const host = XlsxHost.open(bytes, nodeCodec);
    await host.read();
    await host.readStore();
    await host.apply({ ...NOTHING, store: '{}' });
    return null;
  } catch (error) {
    return error;
  }
}

describe('files that are refused', () => {
  it.each(REFUSED)('%s', async (what, make, key) => {
    const path = join(folder, `${REFUSED.findIndex(([name]) => name === what)}.xlsx`);
    writeFileSync(path, make());
    const before = readFileSync(path);
    const error = await troubleWith(await readXlsxFile(path));
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).says.key).toBe(key);
    expect(hostSentences[key].zh.length).toBeGreaterThan(5);
    expect(readFileSync(path).equals(before)).toBe(true);
    rmSync(path);
  });

  it('say so when a signed file shall change, and are read all the same', async () => {
    const signed = replaced('_rels/.rels', (parts['_rels/.rels'] as string).replace('</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>'));
    const host = XlsxHost.open(signed, nodeCodec);
    expect((await host.read()).sheets[0]!.cells).toHaveLength(1);
    expect(await troubleWith(signed)).toMatchObject({ code: 'unsupported', says: { key: 'host.signed' } });
    expect(host.toBytes()).toBe(signed);
  });
});

describe('names of the language', () => {
  it('are names like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const bytes = workbookOf({ ...PLAN, styles: `<numFmts count="1"><numFmt numFmtId="__proto__" formatCode="constructor"/></numFmts>${PLAIN_STYLES}`, sheets: Object.fromEntries(names.map((name) => [`${name} `, SHEET.replace('<c ', '<c s="__proto__" ')])) });
    const { sheets } = await XlsxHost.open(bytes, nodeCodec).read();
    expect(sheets.map(({ name, cells }) => [name, cells[0]?.text])).toEqual(names.map((name) => [`${name} `, '指标']));
    expect(Object.keys(Object.prototype)).toEqual([]);
    const host = XlsxHost.open(workbookOf({ ...PLAN, sheets: Object.defineProperty({}, '__proto__', { value: SHEET, enumerable: true }) as Record<string, string> }), nodeCodec);
    const at = { sheet: '__proto__', row: 0, column: 0 };
    await host.apply({ ...NOTHING, edits: [{ ref: at, before: { kind: 'text', text: '指标' }, after: { kind: 'number', decimal: '1' }, format: '0.000', formatBefore: null }] });
    expect((await host.read()).sheets[0]!.cells[0]!.text).toBe('1.000');
    expect((await host.apply({ ...NOTHING, edits: [{ ref: { ...at, sheet: 'constructor' }, before: { kind: 'empty' }, after: { kind: 'empty' }, format: null, formatBefore: null }] }).catch((error: unknown) => error))).toMatchObject({ code: 'lost' });
  });
});

describe('files', () => {
  it('are written whole or not at all', async () => {
    const path = join(folder, 'out.xlsx');
    await saveXlsxFile(path, packageOf(parts));
    expect(readFileSync(path).equals(packageOf(parts))).toBe(true);
    await expect(saveXlsxFile(join(folder, 'no', 'out.xlsx'), new Uint8Array())).rejects.toMatchObject({ code: 'not-writable' });
    await expect(saveXlsxFile(folder, new Uint8Array())).rejects.toMatchObject({ code: 'not-writable' });
    await expect(readXlsxFile(join(folder, 'none.xlsx'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(readXlsxFile(folder)).rejects.toMatchObject({ code: 'not-readable' });
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });
});

