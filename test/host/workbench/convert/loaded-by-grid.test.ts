import { afterEach, describe, expect, it } from 'vitest';
import { gridDataOf } from '../../../../src/host/workbench/convert/grid-data';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { type HeadlessGrid, headlessGrid } from './headless-grid';
import { WORKBOOKS } from './sources';

let grid: HeadlessGrid | null = null;
afterEach(() => grid?.dispose());

describe.each(WORKBOOKS)('%s', (_, bytes) => {
  it('is kept by the grid as it was given', async () => {
    const host = XlsxHost.open(await bytes(), nodeCodec);
    const given = gridDataOf(await host.read(), await host.readLook());
    grid = await headlessGrid(given);
    const kept = grid.save();
    expect(kept.sheets).toEqual(given.sheets);
    expect(kept.styles).toEqual(given.styles);
    for (const { name, data } of given.resources ?? []) {
      const saved = kept.resources?.find((resource) => resource.name === name)?.data ?? '';
      expect([name, withoutEmpty(saved)]).toEqual([name, withoutEmpty(data)]);
    }
  });
});

/** The grid lists every sheet it has looked at, also where nothing was found. */
function withoutEmpty(data: string): unknown {
  return Object.fromEntries(Object.entries(JSON.parse(data === '' ? '{}' : data) as Record<string, object>).filter(([, value]) => Object.keys(value).length > 0));
}
