import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/host/host-error';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { parseRef } from '../../../src/workbook/cell-ref';
import { packageOf, type Parts } from './package-of';
import { workbookOf, workbookParts } from './workbook-of';

const ONE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const plain = workbookParts({ sheets: { 表: ONE }, strings: '<si><t>a</t></si>' });
const sheetPart = 'xl/worksheets/sheet1.xml';

/** What the host says to a file: the code and sentence of its refusal, or the values it read. */
async function answerTo(bytes: Uint8Array): Promise<string> {
  try {
    const host = XlsxHost.open(bytes, nodeCodec);
    const { sheets } = await host.read();
    return `read ${sheets.map(({ name, cells }) => `${name}: ${cells.map(({ text }) => text).join(' ')}`).join('; ')}`;
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${error.says.key}`;
    throw error;
  }
}

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Uint8Array.from(Buffer.from(text, encoding));
const compoundFile = (stream: string): Uint8Array => {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(bytesOf(stream, 'utf16le'), 1024);
  return file;
};
const withParts = (parts: Parts): Uint8Array => packageOf({ ...plain, ...parts });
const without = (name: string): Uint8Array => packageOf(Object.fromEntries(Object.entries(plain).filter(([part]) => part !== name)));
const withType = (type: string): Uint8Array => withParts({ '[Content_Types].xml': String(plain['[Content_Types].xml']).replace(/ContentType="[^"]*main\+xml"/, `ContentType="${type}"`) });

describe('files of another kind', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'damaged host.empty-file'],
    ['a .csv', bytesOf('指标,得分\n产出,10\n'), 'csv host.csv'],
    ['a .csv in UTF-16', Uint8Array.from([0xff, 0xfe, ...bytesOf('a\tb', 'utf16le')]), 'csv host.csv'],
    ['a web page named .xls', bytesOf('<html><table><tr><td>1</td></tr></table></html>'), 'csv host.csv'],
    ['an old .xls', compoundFile('Workbook'), 'legacy-format host.legacy'],
    ['an encrypted .xlsx', compoundFile('EncryptedPackage'), 'encrypted host.encrypted'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not-a-workbook host.not-a-workbook'],
    ['an .ods', withParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'unsupported host.opendocument'],
    ['a .docx', withType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'), 'not-a-workbook host.not-a-workbook'],
    ['an .xlsb', withType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'unsupported host.binary-workbook'],
    ['a zip of something else', packageOf({ 'readme.txt': 'hello' }), 'not-a-workbook host.not-a-workbook'],
  ])('%s', async (_, bytes, answer) => {
    expect(await answerTo(bytes)).toBe(answer);
  });
});

describe('damaged packages', () => {
  const whole = packageOf(plain);
  it.each([
    ['nothing but a signature', whole.subarray(0, 4), 'damaged host.zip-cut-off'],
    ['half a file', whole.subarray(0, whole.length >> 1), 'damaged host.zip-cut-off'],
    ['a missing content-type part', without('[Content_Types].xml'), 'not-a-workbook host.not-a-workbook'],
    ['a missing workbook', without('xl/workbook.xml'), 'damaged host.part-missing'],
    ['a missing sheet', without(sheetPart), 'damaged host.part-missing'],
    ['a sheet that no relationship leads to', withParts({ 'xl/_rels/workbook.xml.rels': '<Relationships xmlns="x"/>' }), 'damaged host.part-missing'],
    ['a string that is not there', withParts({ [sheetPart]: sheet('<row r="1"><c r="A1" t="s"><v>9</v></c></row>') }), 'damaged host.string-missing'],
    ['a number that is none', withParts({ [sheetPart]: sheet('<row r="1"><c r="A1"><v>1x</v></c></row>') }), 'damaged host.number-damaged'],
    ['a number beyond every program', withParts({ [sheetPart]: sheet('<row r="1"><c r="A1"><v>1e999</v></c></row>') }), 'damaged host.number-damaged'],
    ['a sheet cut off inside a cell', withParts({ [sheetPart]: sheet('<row r="1"><c r="A1"><v>1').slice(0, -30) }), 'damaged host.xml-damaged'],
    ['a cell outside the grid', withParts({ [sheetPart]: sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>') }), 'damaged host.xml-damaged'],
    ['bytes that are no UTF-8', withParts({ [sheetPart]: Uint8Array.from([...bytesOf('<worksheet><sheetData>'), 0xff, ...bytesOf('</sheetData></worksheet>')]) }), 'unsupported host.not-utf8'],
  ])('%s', async (_, bytes, answer) => {
    expect(await answerTo(bytes)).toBe(answer);
  });

  it('checks the checksum of every part it reads', async () => {
    for (const name of ['xl/workbook.xml', sheetPart, 'xl/styles.xml', 'xl/sharedStrings.xml', '[Content_Types].xml']) {
      expect(await answerTo(directoryEdit(whole, name, 16, (value) => value ^ 1))).toBe('damaged host.part-damaged');
    }
  });

  it('refuses sizes that lie', async () => {
    expect(await answerTo(directoryEdit(whole, sheetPart, 24, (value) => value - 1))).toBe('damaged host.part-damaged');
    expect(await answerTo(directoryEdit(whole, sheetPart, 24, (value) => value + 1))).toBe('damaged host.part-damaged');
    expect(await answerTo(directoryEdit(whole, sheetPart, 20, () => 0x7fffffff))).toBe('damaged host.zip-directory');
  });
});

describe('hostile packages', () => {
  const doctype = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  it.each(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml', sheetPart])(
    'a document type in %s', async (name) => {
      expect(await answerTo(withParts({ [name]: String(plain[name]).replace(/^(?:<\?xml[^>]*>\s*)?/, doctype) }))).toBe('unsafe host.document-type');
    },
  );

  it.each(['../evil.xml', 'xl/../../evil.xml', '/evil.xml', 'xl\\evil.xml', 'C:/evil.xml'])('a name that leads outside: %s', async (name) => {
    expect(await answerTo(withParts({ [name]: 'x' }))).toBe('unsafe host.part-name');
  });

  it('a part that occurs twice, in whatever letters', async () => {
    expect(await answerTo(withParts({ 'XL/WorkBook.xml': 'x' }))).toBe('unsafe host.duplicate-part');
  });

  it('parts that lie over one another', async () => {
    const bytes = packageOf(plain);
    const target = directoryValue(bytes, sheetPart, 42);
    expect(await answerTo(directoryEdit(bytes, 'xl/styles.xml', 42, () => target))).toBe('unsafe host.overlapping-parts');
  });

  it('a bomb, refused before anything is inflated', async () => {
    const started = performance.now();
    expect(await answerTo(withParts({ 'xl/media/image1.bin': new Uint8Array(64 * 1024 * 1024) }))).toBe('unsafe host.zip-bomb');
    expect(await answerTo(directoryEdit(packageOf(plain), sheetPart, 24, () => 300 * 1024 * 1024))).toBe('too-large host.too-large');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('more parts than any workbook has', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`xl/media/${index}.bin`, '']));
    expect(await answerTo(withParts(many))).toBe('unsafe host.too-many-parts');
  });

  it('names that every object has are names like others', async () => {
    const bytes = workbookOf({ sheets: { __proto__x: ONE, constructor: ONE, toString: ONE } });
    expect(await answerTo(bytes)).toBe('read __proto__x: 1; constructor: 1; toString: 1');
    const renamed = withParts({ 'xl/workbook.xml': String(plain['xl/workbook.xml']).replace('name="表"', 'name="__proto__"').replaceAll('"s1"', '"__proto__"'), 'xl/_rels/workbook.xml.rels': String(plain['xl/_rels/workbook.xml.rels']).replaceAll('"s1"', '"__proto__"') });
    const host = XlsxHost.open(renamed, nodeCodec);
    const { conflicts } = await host.apply({ edits: [{ ref: parseRef('__proto__!A1')!, before: { kind: 'number', decimal: '1' }, after: { kind: 'number', decimal: '2' }, format: null, formatBefore: null }], marks: null, store: null });
    expect(conflicts).toEqual([]);
    expect(await answerTo(host.toBytes())).toBe('read __proto__: 2');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

function sheet(rows: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

/** Where a part's record stands in the central directory. */
function recordOf(view: DataView, name: string): number {
  const wanted = bytesOf(name);
  let at = view.getUint32(view.byteLength - 6, true);
  for (;;) {
    const length = view.getUint16(at + 28, true);
    if (length === wanted.length && wanted.every((byte, index) => view.getUint8(at + 46 + index) === byte)) return at;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function directoryValue(bytes: Uint8Array, name: string, field: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(recordOf(view, name) + field, true);
}

/** The file with one 32-bit field of a part's directory record changed. */
function directoryEdit(bytes: Uint8Array, name: string, field: number, change: (value: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const at = recordOf(view, name) + field;
  view.setUint32(at, change(view.getUint32(at, true)) >>> 0, true);
  return copy;
}
