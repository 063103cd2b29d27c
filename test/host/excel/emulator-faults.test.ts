import { describe, expect, it } from 'vitest';
import { parseRef } from '../../../src/workbook/cell-ref';
import { contractWorkbook } from '../contract-workbook';
import { bootExcel, type BootOptions } from './emulator/boot-excel';
import { afterWrites } from './emulator/faults';
import type { Loose } from './emulator/runtime/genuine-runtime';

const boot = (options: BootOptions = {}) => bootExcel({ bytes: contractWorkbook(), ...options });
const F1 = parseRef('表!F1')!;

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => 'none', (error: Loose) => error.code as string);
}

/** Writes A..; the cells of a request one after the other. */
function write(Excel: Loose, cells: readonly string[], options: object = {}): Promise<unknown> {
  return Excel.run(options, async (context: Loose) => {
    for (const cell of cells) context.workbook.worksheets.getItem('表').getRange(cell).untrack().values = [[1]];
    await context.sync();
  });
}

function read(Excel: Loose, address: string): Promise<unknown> {
  return Excel.run(async (context: Loose) => {
    const range = context.workbook.worksheets.getItem('表').getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

describe('what goes wrong', () => {
  it('a request while a cell is being typed into is refused, and goes through afterwards', async () => {
    const { Excel, user } = await boot();
    user.beginEditing(F1, '手填');
    expect(await codeOf(read(Excel, 'F1'))).toBe('InvalidOperationInCellEditMode');
    user.endEditing();
    expect(await read(Excel, 'F1')).toEqual([['手填']]);
  });

  it('a request that asked for it waits until the cell is left', async () => {
    const { Excel, user } = await boot();
    user.beginEditing(F1, '手填');
    let isDone = false;
    const written = write(Excel, ['F2'], { delayForCellEdit: true }).then(() => { isDone = true; });
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(isDone).toBe(false);
    user.endEditing();
    await written;
    expect(await read(Excel, 'F1:F2')).toEqual([['手填'], [1]]);
  });

  it('a refused request leaves everything as it was', async () => {
    const { Excel, emulator } = await boot();
    emulator.inject({ kind: 'refuse', code: 'AccessDenied', when: ({ isWrite }) => isWrite });
    expect(await read(Excel, 'F1')).toEqual([['']]);
    expect(await codeOf(write(Excel, ['F1']))).toBe('AccessDenied');
    expect(await read(Excel, 'F1')).toEqual([['']]);
    expect(await codeOf(write(Excel, ['F1']))).toBe('none');
  });

  it('a request that stops half-way leaves the first half', async () => {
    const { Excel, emulator } = await boot();
    emulator.inject({ kind: 'stop', code: 'GeneralException', when: ({ isWrite }) => isWrite, atAction: afterWrites(2) });
    expect(await codeOf(write(Excel, ['F1', 'F2', 'F3']))).toBe('GeneralException');
    expect(await read(Excel, 'F1:F3')).toEqual([[1], [1], ['']]);
  });

  it('an answer that is lost says nothing of what was done', async () => {
    const { Excel, emulator } = await boot();
    emulator.inject({ kind: 'drop', code: 'GeneralException', when: ({ isWrite }) => isWrite });
    expect(await codeOf(write(Excel, ['F1']))).toBe('GeneralException');
    expect(await read(Excel, 'F1')).toEqual([[1]]);
  });

  it('a sheet deleted between two round trips is not found', async () => {
    const { Excel, emulator, user } = await boot();
    emulator.inject({ kind: 'before', act: () => { user.deleteSheet('表'); }, when: ({ isWrite }) => isWrite });
    expect(await codeOf(Excel.run(async (context: Loose) => {
      const range = context.workbook.worksheets.getItem('表').getRange('F1');
      range.load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    }))).toBe('ItemNotFound');
  });

  it('a lost session answers nothing any more', async () => {
    const { Excel, user } = await boot();
    user.closeWorkbook();
    expect(await codeOf(read(Excel, 'F1'))).toBe('InvalidRequestContext');
    expect(await codeOf(write(Excel, ['F1']))).toBe('InvalidRequestContext');
  });

  it('Excel on the web takes and gives no more than 5 MB at a time, and does nothing of a request that is larger', async () => {
    const { Excel, emulator } = await boot({ platform: 'OfficeOnline' });
    const many = (Excel: Loose): Promise<unknown> => Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('表').getRange('K1:K600').values = Array.from({ length: 600 }, () => ['长'.repeat(3_000)]);
      await context.sync();
    });
    expect(await codeOf(many(Excel))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await read(Excel, 'K1')).toEqual([['']]);
    const elsewhere = await boot();
    expect(await codeOf(many(elsewhere.Excel))).toBe('none');
    const large = await boot({ limits: { responseBytes: 100_000 } });
    await many(large.Excel);
    expect(await codeOf(read(large.Excel, 'K1:K600'))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(emulator.requests.filter(({ isCleanup }) => !isCleanup).map(({ error }) => error)).toEqual(['RequestPayloadSizeLimitExceeded', null]);
  });

  it('a range too large to hand over gives nothing, without an error', async () => {
    const { Excel } = await boot({ limits: { cellsRead: 100 } });
    expect(await read(Excel, 'A1:A100')).toHaveLength(100);
    expect(await read(Excel, 'A1:A101')).toBeNull();
  });
});
