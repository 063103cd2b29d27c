import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../../../src/host/host-error';
import type { LookEdit } from '../../../../src/host/xlsx/look/cell-look';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { changedParts } from '../package-of';
import { faultsIn } from '../well-formed';

/** Workbooks saved by Excel itself; they stand beside the project and are not part of it. */
const FOLDER = process.env['ZIPING_CORPUS'] ?? '../shared/corpus/excel-saved';
const STEP = process.env['ZIPING_CORPUS_SHARE'] === 'all' ? 1 : 10;
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name)).sort().filter((_, index) => index % STEP === 0) : [];

describe.skipIf(files.length === 0)(`looks of real files (${FOLDER})`, () => {
  it('are written into one sheet and the styles, and are read back', { timeout: 600_000 }, () => {
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      const host = XlsxHost.open(bytes, nodeCodec);
      const sheet = host.readLook().sheets.find(({ cells }) => cells.length > 0);
      if (sheet === undefined) continue;
      const step = Math.max(1, Math.trunc(sheet.cells.length / 8));
      const places = [...sheet.cells.filter((_, index) => index % step === 0), { row: 1_000_000, column: 9_000 }];
      const edits = places.map(({ row, column }, index) => ({
        sheet: sheet.name, row, column, font: { bold: true, colour: `C0000${index % 10}` }, fill: 'FFE5A3', border: { top: { style: 'hair', colour: null } }, alignment: { wrap: true }, format: `0.${'0'.repeat(1 + (index % 4))}_ `,
      } satisfies LookEdit));
      if (isRefused(host, edits)) continue;
      const written = host.toBytes();
      const parts = changedParts(bytes, written);
      expect([name, parts.length, faultsIn(written, parts)]).toEqual([name, 2, []]);
      const { looks, sheets } = XlsxHost.open(written, nodeCodec).readLook();
      const { cells } = sheets.find((each) => each.name === sheet.name)!;
      for (const { row, column, font, fill, border, alignment, format } of edits) {
        expect([name, row, column, looks[cells.find((cell) => cell.row === row && cell.column === column)!.look]]).toMatchObject([name, row, column, { font, fill, border, alignment, format }]);
      }
    }
  });
});

/** Of protected sheets nothing is asked but that nothing is written. */
function isRefused(host: XlsxHost, edits: readonly LookEdit[]): boolean {
  try {
    host.applyLooks(edits);
    return false;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'protected') throw error;
    return true;
  }
}
