import { describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import type { CellEdit } from '../../../src/workbook/change-set';
import { cellAt, edit, EMPTY, NOTHING, number } from '../contract';
import { changedParts, textOf } from './package-of';
import { HEADER, workbookOf } from './workbook-of';

const SHEET = '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1" s="1"><f ca="1">A1*2</f><v>4</v></c></row>'
  + '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2&amp;"分"</f></c><c r="C2" t="str"><f t="array" ref="C2:C4">A2:A4&amp;""</f><v>3</v></c></row>'
  + '<row r="3"><c t="str" r="B3" s="1"><f t="shared" si="0"/><v xml:space="preserve"> 分</v></c><c r="C3" t="str"><v>0</v></c></row>'
  + '<row r="4"><c r="B4"><f t="shared" si="0"/><v>1</v></c><c r="D4"><f>B1+0</f><v>4</v></c></row></sheetData>';

const book = (): Uint8Array => workbookOf({
  sheets: { 表: SHEET },
  types: '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  links: '<Relationship Id="cc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  parts: { 'xl/calcChain.xml': `${HEADER}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>` },
});

const refresh = (at: string, formula: string, from: string | null, to: string | null, cachedAs?: 'text'): CellEdit =>
  edit(at, { kind: 'formula', formula, cached: from }, { kind: 'formula', formula, cached: to, ...(cachedAs === undefined ? {} : { cachedAs }) });

const sheetOf = (host: XlsxHost): string => textOf(host.toBytes(), 'xl/worksheets/sheet1.xml');

async function after(...edits: CellEdit[]): Promise<XlsxHost> {
  const host = XlsxHost.open(book(), nodeCodec);
  const { inverse, conflicts } = await host.apply({ ...NOTHING, edits });
  expect(conflicts).toEqual([]);
  const written = host.toBytes();
  await host.apply(inverse);
  expect(changedParts(book(), host.toBytes())).toEqual([]);
  return XlsxHost.open(written, nodeCodec);
}

describe('a formula that comes with a new value', () => {
  it('keeps everything but the value, and nobody is asked to calculate', async () => {
    const host = await after(refresh('表!B1', 'A1*2', '4', '5'));
    expect(sheetOf(host)).toContain(SHEET.replace('<v>4</v></c></row><row r="2">', '<v>5</v></c></row><row r="2">'));
    expect(changedParts(book(), host.toBytes())).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('may be the master or a child of a shared formula, with or without a value so far', async () => {
    const host = await after(refresh('表!B2', 'A2&"分"', null, '3分'), refresh('表!B3', 'A3&"分"', ' 分', null), refresh('表!B4', 'A4&"分"', '1', '甲<乙'));
    expect(sheetOf(host)).toContain('<c r="B2" t="str"><f t="shared" ref="B2:B4" si="0">A2&amp;"分"</f><v>3分</v></c>');
    expect(sheetOf(host)).toContain('<c r="B3" s="1"><f t="shared" si="0"/></c>');
    expect(sheetOf(host)).toContain('<c r="B4" t="str"><f t="shared" si="0"/><v>甲&lt;乙</v></c>');
  });

  it('may be the master of an array over several cells', async () => {
    const host = await after(refresh('表!C2', 'A2:A4&""', '3', '7', 'text'));
    expect(sheetOf(host)).toContain('<c r="C2" t="str"><f t="array" ref="C2:C4">A2:A4&amp;""</f><v>7</v></c>');
    expect(cellAt(await host.read(), '表!C2')?.value).toBe('7');
  });

  it.each([
    ['12.50', undefined, '<c r="B1" s="1">', '<v>12.50</v>', 12.5],
    ['12.50', 'text', '<c r="B1" s="1" t="str">', '<v>12.50</v>', '12.50'],
    ['true', undefined, '<c r="B1" s="1" t="b">', '<v>1</v>', true],
    ['#DIV/0!', undefined, '<c r="B1" s="1" t="e">', '<v>#DIV/0!</v>', { error: '#DIV/0!' }],
    ['', undefined, '<c r="B1" s="1" t="str">', '<v></v>', ''],
    [null, undefined, '<c r="B1" s="1">', '', null],
  ] as const)('shows %s (%s) as what it is', async (cached, cachedAs, tag, element, value) => {
    const host = await after(refresh('表!B1', 'A1*2', '4', cached, cachedAs));
    expect(sheetOf(host)).toContain(`${tag}<f ca="1">A1*2</f>${element}</c>`);
    expect(cellAt(await host.read(), '表!B1')).toMatchObject({ value, formula: 'A1*2' });
  });

  it('leaves nothing to calculate when all that read a written cell come along', async () => {
    const host = await after(edit('表!A1', number('2'), number('10')), refresh('表!B1', 'A1*2', '4', '20'), refresh('表!D4', 'B1+0', '4', '20'));
    expect(changedParts(book(), host.toBytes())).toEqual(['xl/worksheets/sheet1.xml']);
    expect(sheetOf(host)).not.toContain('fullCalcOnLoad');
    const partly = await after(edit('表!A2', number('3'), number('10')), refresh('表!B1', 'A1*2', '4', '20'));
    expect(sheetOf(partly)).toContain('fullCalcOnLoad');
  });

  it('stands beside a master that gives way in the same change', async () => {
    const host = await after(edit('表!B2', { kind: 'formula', formula: 'A2&"分"', cached: null }, EMPTY), refresh('表!B3', 'A3&"分"', ' 分', '新'));
    expect(sheetOf(host)).toContain('<f>A3&amp;"分"</f><v>新</v>');
    expect(cellAt(await host.read(), '表!B4')?.formula).toBe('A4&"分"');
  });

  it('is not the same as one that is written anew, which an array does not allow', async () => {
    const host = XlsxHost.open(book(), nodeCodec);
    await expect(host.apply({ ...NOTHING, edits: [edit('表!C2', { kind: 'formula', formula: 'A2:A4&""', cached: '3' }, { kind: 'formula', formula: 'A2', cached: '3' })] }))
      .rejects.toMatchObject({ says: { key: 'host.array-formula' } });
  });
});
