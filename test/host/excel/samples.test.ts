import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { explicitly } from '../plain-workbook';
import { openExcel } from './excel-under-test';

const SAMPLES = join('assets', 'samples');

describe('the samples, read through Excel', () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('%s is what the file says, in three requests', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
    const { host, emulator, dispose } = await openExcel({ bytes, calculate: () => [] });
    const before = emulator.requests.length;
    const read = explicitly(await host.read());
    const file = explicitly(await XlsxHost.open(bytes, nodeCodec).read());
    expect(read).toEqual({ ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, notes: [] })) });
    expect(emulator.requests.length - before).toBeLessThanOrEqual(3);
    dispose();
  });
});
