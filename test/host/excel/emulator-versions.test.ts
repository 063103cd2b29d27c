import { describe, expect, it } from 'vitest';
import { workbookOf } from '../xlsx/workbook-of';
import { bootExcel } from './emulator/boot-excel';
import type { Loose } from './emulator/runtime/genuine-runtime';

describe('an older Excel', () => {
  const load = async (cap: string, names: string): Promise<unknown> => {
    const { Excel } = await bootExcel({ cap });
    return Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load(names);
      await context.sync();
    }).then(() => 'loaded', ({ code }: Loose) => code as string);
  };

  it('refuses properties that are newer than it, although the runtime lets their names pass', async () => {
    expect(await load('1.9', 'values,hasSpill')).toBe('InvalidArgument');
    expect(await load('1.12', 'values,hasSpill')).toBe('loaded');
    expect(await load('1.9', 'values')).toBe('loaded');
  });
});

describe('a protected sheet of a file', () => {
  const open = (protection: string) => bootExcel({ bytes: workbookOf({ sheets: { 表: `<sheetData/><sheetProtection sheet="1" ${protection}/>` } }) });

  it('allows what the file allows', async () => {
    const { Excel } = await open('objects="1" formatCells="0"');
    await Excel.run(async (context: Loose) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.load('protection/protected,protection/options');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowEditObjects: false, allowEditScenarios: true, allowSort: false, selectionMode: 'Normal' });
    });
  });

  it.each([['', 'none'], ['hashValue="abc" saltValue="def" spinCount="1" algorithmName="SHA-512"', 'InvalidArgument'], ['password="CC1A"', 'InvalidArgument']])('with %j is taken off without a password: %s', async (attributes, code) => {
    const { Excel } = await open(attributes);
    expect(await Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('表').protection.unprotect();
      await context.sync();
    }).then(() => 'none', (error: Loose) => error.code as string)).toBe(code);
  });
});
