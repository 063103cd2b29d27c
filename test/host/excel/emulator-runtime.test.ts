import { describe, expect, it } from 'vitest';
import { contractWorkbook } from '../contract-workbook';
import { bootExcel, type BootOptions } from './emulator/boot-excel';
import type { Loose } from './emulator/runtime/genuine-runtime';

const boot = (options: BootOptions = {}) => bootExcel({ bytes: contractWorkbook(), ...options });

/** What went wrong, as the add-in sees it. */
async function errorOf(work: Promise<unknown>): Promise<{ code: string; message: string; debugInfo: Loose }> {
  return work.then(() => { throw new Error('nothing went wrong'); }, (error: Loose) => error as { code: string; message: string; debugInfo: Loose });
}

describe('what the runtime does by itself', () => {
  it('splits a large write into slices of one request', async () => {
    const { Excel, emulator } = await boot();
    await Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('表').getRange('A11:J410').values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
      await context.sync();
    });
    const [write] = emulator.requests;
    expect(write!.body.Actions.filter(({ Name }) => Name === 'Values')).toHaveLength(3);
    expect(write!.body.Actions.filter(({ Name }) => Name === '_ValidateArraySize')).toHaveLength(1);
    expect(write!.isWrite).toBe(true);
    expect(await read(Excel, '表!J410')).toBe(3999);
  });

  it('gives null objects for what is not there, and lets them pass on', async () => {
    const { Excel, emulator } = await boot();
    await Excel.run(async (context: Loose) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getUsedRangeOrNullObject(true);
      sheet.load('name');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
    expect(emulator.references.left).toBe(0);
  });

  it('lets go of every range when a run is over, by a request of its own', async () => {
    const { Excel, emulator } = await boot();
    await Excel.run(async (context: Loose) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:B2');
      range.load('values');
      await context.sync();
      expect(emulator.references.left).toBe(1);
      range.load('text');
      await context.sync();
    });
    await later();
    expect(emulator.requests.map(({ isCleanup }) => isCleanup)).toEqual([false, false, true]);
    expect([emulator.references.left, emulator.references.everKept]).toEqual([0, 1]);
  });

  it('keeps nothing of ranges that are not tracked', async () => {
    const { Excel, emulator } = await boot();
    await Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('表').getRange('F1').untrack().values = [[5]];
      await context.sync();
    });
    await later();
    expect([emulator.requests.length, emulator.references.everKept]).toEqual([1, 0]);
  });

  it('says which statement failed, and what was done before stays done', async () => {
    const { Excel } = await boot();
    const error = await errorOf(Excel.run(async (context: Loose) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('表').getRange('F1').values = [[1]];
      worksheets.getItem('保护').getRange('A1').values = [[2]];
      worksheets.getItem('表').getRange('F2').values = [[3]];
      await context.sync();
    }));
    expect(error.code).toBe('AccessDenied');
    expect(error.debugInfo.statement).toContain('values');
    expect([await read(Excel, '表!F1'), await read(Excel, '保护!A1'), await read(Excel, '表!F2')]).toEqual([1, '锁', '']);
  });

  it('refuses what was not loaded, and arrays of another shape than the range', async () => {
    const { Excel } = await boot();
    expect(await errorOf(Excel.run((context: Loose) => Promise.resolve(context.workbook.worksheets.getItem('表').name)))).toMatchObject({ code: 'PropertyNotLoaded' });
    expect(await errorOf(Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('表').getRange('F1:G1').values = [[1]];
      await context.sync();
    }))).toMatchObject({ code: 'InvalidArgument' });
    expect(await errorOf(Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    }))).toMatchObject({ code: 'ItemNotFound' });
  });

  it.each([['1.9', 'getMergedAreasOrNullObject', '1.13'], ['1.9', 'comments', '1.10']])('with ExcelApi %s refuses %s, naming ExcelApi %s', async (cap, member, needed) => {
    const { Excel, emulator } = await boot({ cap });
    const error = await errorOf(Excel.run(async (context: Loose) => {
      const sheet = context.workbook.worksheets.getItem('表');
      if (member === 'comments') sheet.comments.load('items/content');
      else sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
      await context.sync();
    }));
    expect(error).toMatchObject({ code: 'ApiNotFound' });
    expect(error.message).toContain(`ExcelApi ${needed}`);
    expect(emulator.requests).toEqual([]);
  });

  it('hands over merged areas above 1.13, at the price of a write flag', async () => {
    const { Excel, emulator } = await boot({ cap: '1.14' });
    await Excel.run(async (context: Loose) => {
      const merged = context.workbook.worksheets.getItem('表').getRange('A1:C9').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      await context.sync();
      expect([merged.isNullObject, merged.address]).toEqual([false, '表!A3:B4']);
    });
    expect(emulator.requests[0]!.isWrite).toBe(true);
  });

  it('keeps several workbooks in one process apart', async () => {
    const [one, other] = await Promise.all([boot({ cap: '1.9' }), boot({ cap: '1.17', platform: 'OfficeOnline' })]);
    await one.Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('表').getRange('F1').values = [[1]];
      await context.sync();
    });
    expect([await read(one.Excel, '表!F1'), await read(other.Excel, '表!F1')]).toEqual([1, '']);
    expect([one.Office.context.platform, other.Office.context.platform]).toEqual(['PC', 'OfficeOnline']);
    expect([one, other].map(({ Office }) => Office.context.requirements.isSetSupported('ExcelApi', '1.10'))).toEqual([false, true]);
  });

  it('leaves the built-in classes as they were', async () => {
    await boot();
    expect([Object.keys(Error.prototype), Object.keys(Function), 'registerClass' in Function.prototype]).toEqual([[], [], false]);
  });

  it('tells loudly of a member that the emulator lacks', async () => {
    const gaps: string[] = [];
    const { Excel } = await boot({ onGap: ({ message }) => gaps.push(message) });
    await errorOf(Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('表').charts.load('items');
      await context.sync();
    }));
    expect(gaps).toEqual(['Worksheet.Charts is used, but the emulator does not have it']);
  });
});

async function read(Excel: Loose, address: string): Promise<unknown> {
  const [sheet, cell] = address.split('!');
  return Excel.run(async (context: Loose) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('values');
    await context.sync();
    return range.values[0][0];
  });
}

function later(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}
