import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkbookHost } from '../../../src/host/host';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { explicitly } from '../plain-workbook';
import { assessed, filling } from '../assessed';
import { marksIn, openExcel } from './excel-under-test';

const SAMPLES = join('assets', 'samples');

/** Notes apart, of which Excel tells nothing here. */
async function readWithoutNotes(host: WorkbookHost) {
  const { date1904, sheets } = explicitly(await host.read());
  return { date1904, sheets: sheets.map((sheet) => ({ ...sheet, notes: [] })) };
}

describe.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('%s in Excel', (name) => {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
  // What a file last showed of its formulas stays, as it does in the file.
  const open = () => openExcel({ bytes, calculate: () => [] });

  it('is what the file says, in three requests, and scores and is reviewed the same without another', async () => {
    const { host, emulator, dispose } = await open();
    const file = XlsxHost.open(bytes, nodeCodec);
    const before = emulator.requests.length;
    const read = await readWithoutNotes(host);
    expect(emulator.requests.length - before).toBeLessThanOrEqual(3);
    expect(read).toEqual(await readWithoutNotes(file));
    const [inExcel, inFile] = [await assessed(host), await assessed(file)];
    expect(inExcel.forms.map(({ score, review }) => [score, review])).toEqual(inFile.forms.map(({ score, review }) => [score, review]));
    expect(inExcel.forms.length).toBeGreaterThan(0);
    expect(emulator.requests.slice(before + 3).every(({ isWrite }) => !isWrite)).toBe(true);
    dispose();
  });

  it('is filled as the file is, in two requests, and comes back by the inverse', async () => {
    const excel = await open();
    const file = XlsxHost.open(bytes, nodeCodec);
    const untouched = await readWithoutNotes(excel.host);
    const changes = filling(await assessed(excel.host));
    expect(changes).toEqual(filling(await assessed(file)));
    const before = excel.emulator.requests.length;
    const { applied, inverse } = await excel.host.apply(changes);
    expect(excel.emulator.requests.length - before).toBe(2);
    expect(applied).toEqual((await file.apply(changes)).applied);
    expect(await readWithoutNotes(excel.host)).toEqual(await readWithoutNotes(file));
    expect(marksIn(excel)).toEqual(file.readMarks());
    expect(await excel.host.readStore()).toBe(await file.readStore());
    await excel.host.apply(inverse);
    expect(await readWithoutNotes(excel.host)).toEqual(untouched);
    expect(marksIn(excel)).toEqual([]);
    excel.dispose();
  });
});
