import { describe, expect, it } from 'vitest';
import { findCell } from '../../../src/host/xlsx/sheet/find-cell';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { EMPTY, NOTHING, cellAt, edit, number, text } from '../contract';
import { changedParts, textOf } from './package-of';
import { byExceljs, byHand, byPopulate } from './rich-workbooks';
import { changeFile, othersOf } from './try-changes';
import { faultsIn } from './well-formed';

const OWN = (number: number): string[] => ['[Content_Types].xml', `customXml/_rels/item${number}.xml.rels`, `customXml/item${number}.xml`, `customXml/itemProps${number}.xml`, 'xl/_rels/workbook.xml.rels'];

describe.each([
  ['exceljs', byExceljs, [...OWN(1), 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']],
  ['xlsx-populate', byPopulate, [...OWN(1), 'xl/styles.xml', 'xl/worksheets/sheet1.xml']],
  ['our own hand', () => Promise.resolve(byHand()), [...OWN(2), 'xl/styles.xml', 'xl/worksheets/sheet1.xml']],
] as const)('a rich workbook by %s', (_, make, expected) => {
  it('changes in the touched sheets, the styles of the marks and our own part only, and comes back to the byte', async () => {
    const bytes = await make();
    const { host, before, edits, inverse } = await changeFile(bytes);
    const touched = expected.filter((name) => !name.includes('worksheets') || edits.some(({ ref }) => name.endsWith(`sheet${before.sheets.findIndex(({ name: sheet }) => sheet === ref.sheet) + 1}.xml`)));
    const changed = changedParts(bytes, host.toBytes());
    expect(changed).toEqual([...touched].sort());
    expect(faultsIn(host.toBytes(), changed)).toEqual([]);
    const again = await XlsxHost.open(host.toBytes(), nodeCodec).read();
    expect(othersOf(again, edits)).toEqual(othersOf(before, edits));
    await host.apply(inverse);
    expect(Buffer.compare(host.toBytes(), bytes)).toBe(0);
  });
});

describe('formulas', () => {
  const open = () => XlsxHost.open(byHand(), nodeCodec);

  it('of the children stay when the master of a shared formula is written over, and the calculation chain goes', async () => {
    const host = open();
    const { sheets } = await host.read();
    expect([1, 2, 3].map((row) => findCell(sheets[0]!, row, 1)?.formula)).toEqual(['A2*$B$1', 'A3*$B$1', 'A4*$B$1']);
    await host.apply({ ...NOTHING, edits: [edit('表!B2', { kind: 'formula', formula: 'A2*$B$1', cached: null }, number('1'))] });
    const after = await host.read();
    expect([1, 2, 3].map((row) => findCell(after.sheets[0]!, row, 1)?.formula)).toEqual([null, 'A3*$B$1', 'A4*$B$1']);
    expect(changedParts(byHand(), host.toBytes())).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/worksheets/sheet1.xml']);
  });

  it.each(['表!C2', '表!C3', '表!C4'])('over several cells are not broken up at %s', async (at) => {
    const host = open();
    const before = cellAt(await host.read(), at)!;
    const content = before.formula === null ? number('0') : { kind: 'formula', formula: before.formula, cached: null } as const;
    await expect(host.apply({ ...NOTHING, edits: [edit('表!A5', EMPTY, number('1')), edit(at, content, number('1'))] })).rejects.toMatchObject({ says: { key: 'host.array-formula', data: { cell: at } } });
    expect(Buffer.compare(host.toBytes(), byHand())).toBe(0);
  });

  it('are calculated anew on opening only where one reads a written cell', async () => {
    const host = open();
    await host.apply({ ...NOTHING, edits: [edit('空!A1', EMPTY, number('1'))] });
    expect(changedParts(byHand(), host.toBytes())).toEqual(['xl/worksheets/sheet2.xml']);
    await host.apply({ ...NOTHING, edits: [edit('表!B1', number('1'), number('2'))] });
    expect(textOf(host.toBytes(), 'xl/worksheets/sheet1.xml')).toContain('</x:sheetData><x:sheetCalcPr fullCalcOnLoad="1"/>');
    expect(changedParts(byHand(), host.toBytes())).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
  });
});

describe('new cells', () => {
  it('take the style their row or column shows', async () => {
    const host = XlsxHost.open(byHand(), nodeCodec);
    await host.apply({ ...NOTHING, edits: [edit('表!D2', EMPTY, number('0.5')), edit('表!A6', EMPTY, text('行')), edit('表!E9', EMPTY, number('1'))] });
    const sheet = textOf(host.toBytes(), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<x:c r="D2" s="1"><x:v>0.5</x:v></x:c>');
    expect(sheet).toContain('<x:row r="6" s="2" customFormat="1"><x:c r="A6" s="2" t="inlineStr">');
    expect(sheet).toContain('<x:row r="9"><x:c r="E9"><x:v>1</x:v></x:c></x:row></x:sheetData>');
  });
});

describe('marks', () => {
  it('leave a rule of somebody else that shares their element', async () => {
    const host = XlsxHost.open(byHand(), nodeCodec);
    await host.apply({ ...NOTHING, marks: [{ ref: { sheet: '表', row: 0, column: 1 }, kind: 'finding-error' }] });
    const sheet = textOf(host.toBytes(), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<x:cfRule type="expression" dxfId="1" priority="8">');
    expect(sheet.indexOf('dxfId="0"')).toBeLessThan(sheet.indexOf('dxfId="1"'));
  });
});
