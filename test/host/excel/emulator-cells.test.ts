import { describe, expect, it } from 'vitest';
import { contractWorkbook } from '../contract-workbook';
import { bootExcel } from './emulator/boot-excel';
import type { Loose } from './emulator/runtime/genuine-runtime';

/** Puts something into F1 of a sheet of its own, and tells what is there then. */
async function after(values: unknown, { format = 'General', property = 'values' } = {}) {
  const { Excel } = await bootExcel();
  return Excel.run(async (context: Loose) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('F1');
    if (format !== 'General') range.numberFormat = [[format]];
    range[property] = [[values]];
    range.load('values,formulas,text,valueTypes,numberFormat');
    await context.sync();
    return [range.values[0][0], range.formulas[0][0], range.text[0][0], range.valueTypes[0][0], range.numberFormat[0][0]];
  });
}

describe('what Excel makes of what is written', () => {
  it.each([
    ['97.81', [97.81, 97.81, '97.81', 'Double', 'General']],
    ['007', [7, 7, '7', 'Double', 'General']],
    ["'007", ['007', '007', '007', 'String', 'General']],
    ["''撇", ["'撇", "'撇", "'撇", 'String', 'General']],
    ['12%', [0.12, 0.12, '12%', 'Double', '0%']],
    ['1/2', [46_024, 46_024, '1月2日', 'Double', 'm"月"d"日"']],
    ['true', [true, true, 'TRUE', 'Boolean', 'General']],
    ['#N/A', ['#N/A', '#N/A', '#N/A', 'Error', 'General']],
    ["'#N/A", ['#N/A', '#N/A', '#N/A', 'String', 'General']],
    ["'=1+1", ['=1+1', '=1+1', '=1+1', 'String', 'General']],
    ['=1+1', [2, '=1+1', '2', 'Double', 'General']],
    ['=1/0', ['#DIV/0!', '=1/0', '#DIV/0!', 'Error', 'General']],
    ['达成指标', ['达成指标', '达成指标', '达成指标', 'String', 'General']],
    ['', ['', '', '', 'Empty', 'General']],
  ])('%s', async (written, found) => {
    expect(await after(written)).toEqual(found);
  });

  it('makes a text of whatever is put into a cell that is formatted as text, formulas included', async () => {
    expect(await after(5, { format: '@' })).toEqual(['5', '5', '5', 'String', '@']);
    expect(await after('=1+1', { format: '@', property: 'formulas' })).toEqual(['=1+1', '=1+1', '=1+1', 'String', '@']);
  });

  it('leaves cells alone where null is written, and cells that a merged area covers', async () => {
    const { Excel } = await bootExcel({ bytes: contractWorkbook() });
    await Excel.run(async (context: Loose) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:B4');
      range.values = [[null, 1], [2, null], ['合', '并'], [3, 4]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['指标', 1], [2, ''], ['合', ''], ['', '']]);
    });
  });

  it('shows nothing but "#" of a number in a column that is too narrow for it', async () => {
    const { Excel, user } = await bootExcel({ bytes: contractWorkbook() });
    user.narrowColumn('表', 1);
    await Excel.run(async (context: Loose) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:C1');
      range.load('text,values');
      await context.sync();
      expect([range.text, range.values]).toEqual([[['指标', '########', '195.62']], [['指标', 97.81, 195.62]]]);
    });
  });

  it('calculates what follows from a change, over sheets, and tells of it', async () => {
    const { Excel } = await bootExcel({ bytes: contractWorkbook() });
    await Excel.run(async (context: Loose) => {
      const [first, hidden] = ['表', '隐藏'].map((name) => context.workbook.worksheets.getItem(name));
      hidden.getRange('C2').formulas = [['=ROUND(表!C1/3,2)&"分"']];
      first.getRange('F1').formulas = [['=IF(SUM(B1:C1)>290,"够","不够")']];
      first.getRange('B1').values = [[100]];
      const [c1, f1, c2] = [first.getRange('C1'), first.getRange('F1'), hidden.getRange('C2')];
      for (const range of [c1, f1, c2]) range.load('values');
      await context.sync();
      for (const range of [c1, f1, c2]) range.load('values');
      await context.sync();
      expect([c1, f1, c2].map((range) => range.values[0][0])).toEqual([200, '够', '66.67分']);
    });
  });

  it('lights cells by rules, and keeps XML that a file brings', async () => {
    const { Excel, emulator } = await bootExcel({ bytes: contractWorkbook() });
    await Excel.run(async (context: Loose) => {
      const sheet = context.workbook.worksheets.getItem('表');
      const lit = sheet.getRange('F1').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      lit.custom.rule.formula = '=LEN(TRIM(F1))=0';
      lit.custom.format.fill.color = '#fff2cc';
      context.workbook.customXmlParts.add('<a xmlns="urn:a">1</a>');
      await context.sync();
      const all = context.workbook.worksheets.getItem('表').getRange().conditionalFormats;
      all.load('items/type,items/custom/rule/formula,items/priority');
      const part = context.workbook.customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
      const none = context.workbook.customXmlParts.getByNamespace('urn:b').getOnlyItemOrNullObject();
      await context.sync();
      const answers = [part.getXml()];
      await context.sync();
      expect(all.items.map((item: Loose) => [item.type, item.custom.rule.formula, item.priority])).toEqual([['Custom', '=LEN(TRIM(F1))=0', 0]]);
      expect([answers[0].value, none.isNullObject]).toEqual(['<a xmlns="urn:a">1</a>', true]);
    });
    expect(emulator.book.sheets[0]!.conditions).toMatchObject([{ fill: '#FFF2CC', areas: [{ top: 0, left: 5, bottom: 0, right: 5 }] }]);
  });
});
