import { describe, expect, it } from 'vitest';
import { contractWorkbook } from '../contract-workbook';
import { bootExcel } from './emulator/boot-excel';
import type { Loose } from './emulator/runtime/genuine-runtime';

describe('the genuine runtime on the emulator', () => {
  it('reads a whole sheet of a file', async () => {
    const { Excel, emulator } = await bootExcel({ bytes: contractWorkbook() });
    const told = await Excel.run(async (context: Loose) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      const used = sheets.getItem('表').getUsedRangeOrNullObject(true);
      used.load('address,values,formulas,text,numberFormat,valueTypes');
      await context.sync();
      return { sheets: sheets.items.map((sheet: Loose) => [sheet.name, sheet.visibility, sheet.protection.protected]), ...used.toJSON() };
    });
    expect(told).toEqual({
      sheets: [['表', 'Visible', false], ['保护', 'Visible', true], ['隐藏', 'Hidden', false], ['深藏', 'VeryHidden', false]],
      address: '表!A1:E1',
      values: [['指标', 97.81, 195.62, true, '#DIV/0!']],
      formulas: [['指标', 97.81, '=B1*2', true, '#DIV/0!']],
      text: [['指标', '97.81', '195.62', 'TRUE', '#DIV/0!']],
      numberFormat: [['General', '0.00', 'General', 'General', 'General']],
      valueTypes: [['String', 'Double', 'Double', 'Boolean', 'Error']],
    });
    expect(emulator.requests.filter(({ isCleanup }) => !isCleanup).map(({ isWrite, error }) => [isWrite, error])).toEqual([[false, null], [false, null]]);
    expect(emulator.references.left).toBe(0);
  });
});

