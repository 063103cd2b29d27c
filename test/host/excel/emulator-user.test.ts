import { describe, expect, it } from 'vitest';
import { parseRef } from '../../../src/workbook/cell-ref';
import { contractWorkbook } from '../contract-workbook';
import { bootExcel } from './emulator/boot-excel';
import type { Loose } from './emulator/runtime/genuine-runtime';

const at = (cell: string) => parseRef(cell)!;

/** An Excel that an add-in listens to. */
async function listening(cap = '1.17') {
  const booted = await bootExcel({ bytes: contractWorkbook(), cap });
  const told: unknown[] = [];
  await booted.Excel.run(async (context: Loose) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const names = new Map<string, string>(worksheets.items.map((sheet: Loose) => [sheet.id, sheet.name]));
    const tell = (what: string) => (event: Loose): Promise<void> => {
      told.push([what, names.get(event.worksheetId), ...(event.address === undefined ? [] : [event.address]), ...(event.triggerSource === undefined ? [] : [event.triggerSource])]);
      return Promise.resolve();
    };
    worksheets.onChanged.add(tell('changed'));
    worksheets.onSelectionChanged.add(tell('selected'));
    worksheets.onActivated.add(tell('activated'));
    worksheets.onDeleted.add(tell('deleted'));
    worksheets.getItem('隐藏').onChanged.add(tell('changed there'));
    await context.sync();
  });
  return { ...booted, told };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}

describe('what a person does', () => {
  it('is told to the add-in, once it is there to be read', async () => {
    const { Excel, user, told } = await listening();
    user.typeInto(at('表!F9'), '12');
    await settled();
    expect(told).toEqual([['selected', '表', 'F9'], ['changed', '表', 'F9', 'Unknown']]);
    await Excel.run(async (context: Loose) => {
      const range = context.workbook.getSelectedRange();
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['表!F9', [[12]]]);
    });
  });

  it('shows in which sheet it is', async () => {
    const { user, told } = await listening();
    user.select(at('保护!A2'));
    user.deleteSheet('保护');
    await settled();
    expect(told).toEqual([['activated', '保护'], ['selected', '保护', 'A2'], ['deleted', '保护'], ['activated', '表']]);
  });

  it.each([['1.14', ['ThisLocalAddin']], ['1.9', []]])('with ExcelApi %s is told apart from what the add-in does as %j', async (cap, source) => {
    const { Excel, told } = await listening(cap);
    await Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('隐藏').getRange('A1').values = [[1]];
      await context.sync();
    });
    await settled();
    expect(told).toEqual([['changed there', '隐藏', 'A1', ...source], ['changed', '隐藏', 'A1', ...source]]);
  });

  it('is not told while events are off', async () => {
    const { Excel, told } = await listening();
    await Excel.run(async (context: Loose) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('表').getRange('F1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settled();
    expect(told).toEqual([]);
  });

  it('may be somebody else who has the workbook open', async () => {
    const { Excel, user } = await listening();
    const heard: unknown[] = [];
    await Excel.run(async (context: Loose) => {
      context.workbook.worksheets.onChanged.add(({ source, changeType, address }: Loose) => {
        heard.push([source, changeType, address]);
        return Promise.resolve();
      });
      await context.sync();
    });
    user.coauthorTypes(at('表!F1'), '1');
    user.insertRow('表', 2);
    await settled();
    expect(heard).toEqual([['Remote', 'RangeEdited', 'F1'], ['Local', 'RowInserted', '3:3']]);
  });

  it('moves what stands below an inserted row', async () => {
    const { emulator, user } = await listening();
    user.insertRow('表', 2);
    expect(emulator.book.sheets[0]).toMatchObject({ merges: [{ top: 3, left: 0, bottom: 4, right: 1 }], hiddenRows: new Set([5]) });
  });

  it('renames sheets under the hands of the add-in, which still finds them by their id', async () => {
    const { Excel, user } = await listening();
    await Excel.run(async (context: Loose) => {
      const sheet = context.workbook.worksheets.getItem('隐藏');
      sheet.load('name');
      await context.sync();
      user.renameSheet('隐藏', '改名');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('改名');
    });
  });
});
