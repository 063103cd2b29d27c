import { afterEach, describe, expect, it } from 'vitest';
import { gridDataOf } from '../../../../src/host/workbench/convert/grid-data';
import { gridChanges } from '../../../../src/host/workbench/save/grid-changes';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { type HeadlessGrid, headlessGrid } from '../convert/headless-grid';
import { WORKBOOKS } from '../convert/sources';

const NOTHING = { edits: [], looks: [], notes: [], refreshed: [] };

let grid: HeadlessGrid | null = null;
afterEach(() => grid?.dispose());

describe.each(WORKBOOKS)('%s, opened in the grid and left alone', (_, bytes) => {
  it('has nothing to save', async () => {
    const host = XlsxHost.open(await bytes(), nodeCodec);
    const snapshot = await host.read();
    const loaded = gridDataOf(snapshot, host.readLook());
    grid = await headlessGrid(loaded);
    expect(gridChanges(loaded, grid.save(), snapshot)).toEqual(NOTHING);
  });
});
