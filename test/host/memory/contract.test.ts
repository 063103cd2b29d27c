import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../../src/host/memory/memory-host';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { type CellRef, parseRef } from '../../../src/workbook/cell-ref';
import { EMPTY, NOTHING, edit, hostContract, number } from '../contract';
import { contractWorkbook } from '../contract-workbook';
import { explicitly } from '../plain-workbook';

const open = async () => {
  const { sheets, date1904 } = explicitly(await XlsxHost.open(contractWorkbook(), nodeCodec).read());
  const workbook = { date1904, sheets: sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set(sheet.hiddenRows), hiddenColumns: new Set(sheet.hiddenColumns) })) };
  return new MemoryHost(workbook, [parseRef('保护!A2')!]);
};

describe('host in memory', () => {
  hostContract(open, (host) => Promise.resolve(host.marked()));

  it('tells of changes and selections until told to stop', async () => {
    const host = await open();
    const told: (CellRef | 'change')[] = [];
    const stop = [host.onChange(() => told.push('change')), host.onSelectionChange((ref) => told.push(ref))];
    const at = parseRef('表!B1')!;
    await host.select(at);
    await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))] });
    for (const end of stop) end();
    await host.select(at);
    await host.apply({ ...NOTHING, store: '{}' });
    expect(told).toEqual([at, 'change']);
  });
});
