import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { gridDataOf } from '../../../../src/host/workbench/convert/grid-data';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { byExceljs, byHand, byPopulate } from '../../xlsx/rich-workbooks';
import { type HeadlessGrid, headlessGrid } from './headless-grid';
import { lookOf } from './plain-look';

const FORMS = 'assets/samples';
const files: readonly [string, () => Promise<Uint8Array>][] = [
  ...readdirSync(FORMS).filter((name) => name.endsWith('.xlsx')).map((name): [string, () => Promise<Uint8Array>] => [name, () => Promise.resolve(new Uint8Array(readFileSync(join(FORMS, name))))]),
  ['exceljs', byExceljs], ['xlsx-populate', byPopulate], ['our own hand', () => Promise.resolve(byHand())],
];

let grid: HeadlessGrid | null = null;
afterEach(() => grid?.dispose());

describe.each(files)('%s', (_, bytes) => {
  it('is kept by the grid as it was given', async () => {
    const snapshot = await XlsxHost.open(await bytes(), nodeCodec).read();
    const given = gridDataOf(snapshot, lookOf(snapshot));
    grid = await headlessGrid(given);
    const kept = grid.save();
    expect(kept.sheets).toEqual(given.sheets);
    expect(kept.styles).toEqual(given.styles);
  });
});
