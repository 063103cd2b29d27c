import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkbookHost } from '../../../src/host/host';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { assessed, filling } from '../assessed';
import { explicitly } from '../plain-workbook';
import { PROFILES } from './emulator/quirks';
import { marksIn, openWps } from './wps-under-test';

const SAMPLES = join('assets', 'samples');

/** Merged areas stand in a file in the order in which they were made. */
async function everything(host: WorkbookHost) {
  const { date1904, sheets } = explicitly(await host.read());
  return { date1904, sheets: sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left) })) };
}

describe.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('%s in WPS', (name) => {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));

  it.each(['as recorded on Windows', 'an old program', 'a strange program'])('(%s) is what the file says, is scored, reviewed and filled as the file is, and comes back by the inverse', async (build) => {
    // What a file last showed of its formulas stays, as it does in the file.
    const wps = openWps({ bytes, calculates: false, quirks: PROFILES[build]! });
    const file = XlsxHost.open(bytes, nodeCodec);
    wps.host.allowStoreSheet();
    const untouched = await everything(wps.host);
    expect(untouched).toEqual(await everything(file));
    const [inWps, inFile] = [await assessed(wps.host), await assessed(file)];
    expect(inWps.forms.map(({ score, review }) => [score, review])).toEqual(inFile.forms.map(({ score, review }) => [score, review]));
    expect(inWps.forms.length).toBeGreaterThan(0);
    const changes = filling(inWps);
    expect(changes).toEqual(filling(inFile));
    const { applied, inverse } = await wps.host.apply(changes);
    expect(applied).toEqual((await file.apply(changes)).applied);
    expect(await everything(wps.host)).toEqual(await everything(file));
    expect(marksIn(wps)).toEqual(file.readMarks());
    expect(await wps.host.readStore()).toBe(await file.readStore());
    await wps.host.apply(inverse);
    expect(await everything(wps.host)).toEqual(untouched);
    expect(marksIn(wps)).toEqual([]);
    expect(wps.world.misuses).toEqual([]);
  });
});
