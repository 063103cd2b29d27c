import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CellRef, parseRef } from '../../../../src/workbook/cell-ref';
import { cellAt, edit, EMPTY, NOTHING, number, text } from '../../contract-words';
import type { HostUnderTest } from '../../contract-harness';
import { workbookOf, PLAIN_STYLES } from '../../xlsx/workbook-of';
import { hostInPage } from './host-in-page';
import { openPage } from './open-page';
import { Person } from './person';

const opened = await openPage();
const { page } = opened;
const person = new Person(page);
const at = (cell: string): CellRef => parseRef(`表!${cell}`)!;

/** B1 shows two decimals, C1 reckons with it, A5 is red by the file's own look. */
const book = workbookOf({
  styles: PLAIN_STYLES,
  sheets: {
    表: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1" s="1"><v>97.81</v></c><c r="C1"><f>B1*2</f><v>195.62</v></c></row></sheetData>'
      + '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
    二: '<sheetData/>',
  },
});

let shown: HostUnderTest;
beforeEach(async () => {
  shown = await hostInPage(opened, book);
});
afterEach(async () => {
  await shown.dispose();
});
afterAll(() => opened.close());

const valueOf = async (cell: string) => cellAt(await shown.host.read(), `表!${cell}`)?.value ?? null;
const calculated = () => page.waitForTimeout(400);

describe('a person in the grid', () => {
  it('types numbers, Chinese, percentages and formulas, and dependents follow', async () => {
    await person.typeInto(at('D1'), '12.5');
    await person.typeInto(at('B1'), '100');
    await person.typeInto(at('E1'), '=B1+D1');
    await person.click(at('F1'));
    await page.keyboard.insertText('已完成');
    await person.press('Enter');
    await person.typeInto(at('G1'), '95%');
    await calculated();
    const read = await shown.host.read();
    expect(['B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map((cell) => {
      const found = cellAt(read, `表!${cell}`);
      return [cell, found?.value, found?.formula, found?.text];
    })).toEqual([
      ['B1', 100, null, '100.00'], ['C1', 200, 'B1*2', '200'], ['D1', 12.5, null, '12.5'], ['E1', 112.5, 'B1+D1', '112.5'], ['F1', '已完成', null, '已完成'],
      ['G1', 0.95, null, '95%'],
    ]);
  });

  it('breaks lines within a cell', async () => {
    await person.beginEditing(at('D1'), '甲');
    await person.press('Alt+Enter');
    await page.keyboard.type('乙');
    await person.press('Enter');
    expect(await valueOf('D1')).toBe('甲\n乙');
  });

  it('deletes, and takes everything back step by step', async () => {
    await person.typeInto(at('B1'), '');
    expect(await valueOf('B1')).toBeNull();
    await person.typeInto(at('A1'), '新');
    await person.press('Control+z');
    await person.press('Control+z');
    await calculated();
    expect([await valueOf('A1'), await valueOf('B1'), await valueOf('C1')]).toEqual(['指标', 97.81, 195.62]);
  });

  it('makes a cell bold without changing what it holds', async () => {
    const before = await shown.host.read();
    await person.click(at('A1'));
    await person.press('Control+b');
    expect((await page.evaluate(() => window.gridPage.styleOf('表', 0, 0)) as { bl?: number }).bl).toBe(1);
    expect((await shown.host.read()).sheets[0]).toBe(before.sheets[0]);
  });

  it('pastes values and keeps the look of the form', async () => {
    const look = await page.evaluate(() => [window.gridPage.styleOf('表', 0, 1), window.gridPage.styleOf('表', 5, 3)]);
    await person.click(at('B1'));
    await person.paste({ 'text/html': '<table><tr><td style="color:red;font-weight:bold;background:#ff0">88.5</td><td colspan="2" style="font-family:Arial">红</td></tr></table>', 'text/plain': '88.5\t红' });
    await person.click(at('D6'));
    await person.paste({ 'text/plain': '1\t2\n三\t=1+1' });
    await calculated();
    expect([await valueOf('B1'), await valueOf('C1'), await valueOf('D6'), await valueOf('E6'), await valueOf('D7')]).toEqual([88.5, '红', 1, 2, '三']);
    expect(await page.evaluate(() => [window.gridPage.styleOf('表', 0, 1), window.gridPage.styleOf('表', 5, 3)])).toEqual(look);
    expect((await shown.host.read()).sheets[0]!.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 1 }]);
    await person.press('Control+z');
    await person.press('Control+z');
    await calculated();
    expect([await valueOf('B1'), await valueOf('C1'), await valueOf('D6'), await valueOf('D7')]).toEqual([97.81, 195.62, null, null]);
  });

  it('pastes percentages and days so that they show as such where the form has no format, and takes that back', async () => {
    await person.click(at('B1'));
    await person.paste({ 'text/plain': '95%' });
    await person.click(at('D6'));
    await person.paste({ 'text/plain': '95%' });
    await person.click(at('D7'));
    await person.paste({ 'text/html': '<table><tr><td>12.5%</td><td>2025-3-1</td><td>1,234.50</td></tr></table>', 'text/plain': '12.5%\t2025-3-1\t1,234.50' });
    const shows = async () => {
      const book = await shown.host.read();
      return ['B1', 'D6', 'D7', 'E7', 'F7'].map((cell) => cellAt(book, `表!${cell}`)?.text ?? null);
    };
    expect(await shows()).toEqual(['0.95', '95%', '12.50%', '2025-3-1', '1234.5']);
    await person.click(at('D6'));
    await person.press('Control+c');
    await person.click(at('D8'));
    await person.press('Control+v');
    expect(cellAt(await shown.host.read(), '表!D8')).toMatchObject({ value: 0.95, text: '95%' });
    for (let step = 0; step < 4; step += 1) await person.press('Control+z');
    expect([...await shows(), cellAt(await shown.host.read(), '表!D8')]).toEqual(['97.81', null, null, null, null, null]);
  });

  it('pastes a text in several lines in the typeface of its cell', async () => {
    await person.click(at('A1'));
    await person.paste({ 'text/html': '<table><tr><td style="font-family:Arial;color:red">甲<br>乙</td></tr></table>', 'text/plain': '"甲\n乙"' });
    expect(await valueOf('A1')).toBe('甲\n乙');
    const [own, runs] = await page.evaluate(() => [window.gridPage.styleOf('表', 0, 0), window.gridPage.cells('表')![0]![0]!.p!.body!.textRuns]);
    expect(runs).toEqual([{ st: 0, ed: 3, ts: { ff: own!.ff, fs: own!.fs } }]);
  });

  it('copies within the grid: formulas move along, looks stay', async () => {
    await person.click(at('C1'));
    await person.press('Control+c');
    await person.click(at('D2'));
    await person.press('Control+v');
    await calculated();
    const copied = cellAt(await shown.host.read(), '表!D2');
    expect([copied?.formula, copied?.format]).toEqual(['C2*2', 'General']);
  });

  it('takes back what we wrote by its own undo, cells, notes, marks and record at once', async () => {
    const before = await shown.host.read();
    await shown.host.apply({
      edits: [edit('表!B1', number('97.81'), number('5'), '0.0'), edit('表!D9', EMPTY, text('写')), edit('二!A1', EMPTY, number('1'))],
      notes: [{ ref: at('A1'), before: null, after: '记' }],
      marks: [{ ref: at('D9'), kind: 'reason-missing' }],
      store: '{"a":1}',
    });
    expect([await valueOf('B1'), (await shown.marks()).length, await shown.host.readStore()]).toEqual([5, 1, '{"a":1}']);
    await person.click(at('F9'));
    await person.press('Control+z');
    await calculated();
    const after = await shown.host.read();
    expect([after.sheets[0] === before.sheets[0], after.sheets[1] === before.sheets[1], await shown.marks(), await shown.host.readStore()]).toEqual([true, true, [], null]);
    await person.press('Control+y');
    await calculated();
    expect([await valueOf('B1'), await valueOf('D9'), (await shown.marks()).length, await shown.host.readStore()]).toEqual([5, '写', 1, '{"a":1}']);
  });

  it('lights a missing reason only while the cell is blank', async () => {
    await shown.host.apply({ ...NOTHING, marks: [{ ref: at('D9'), kind: 'reason-missing' }, { ref: at('D10'), kind: 'finding-error' }] });
    const fills = () => page.evaluate(() => [8, 9].map((row) => window.gridPage.shownFill('表', row, 3)));
    await expect.poll(fills).toEqual(['#FFE5A3', '#FFC7CE']);
    await person.typeInto(at('D9'), '原因');
    await expect.poll(fills).toEqual([null, '#FFC7CE']);
    await shown.host.apply({ ...NOTHING, marks: [] });
    await expect.poll(fills).toEqual([null, null]);
  });

  it('keeps typing in the pane while cells are shown and written', async () => {
    await person.click(at('A1'));
    await page.focus('#pane');
    await page.keyboard.type('一');
    await shown.host.select(parseRef('二!C3')!);
    await page.waitForTimeout(300);
    await page.keyboard.type('二');
    await shown.host.select(at('D60'));
    await shown.host.apply({ ...NOTHING, edits: [edit('表!D60', EMPTY, number('1'))] });
    await page.waitForTimeout(300);
    await page.keyboard.type('三');
    expect(await page.inputValue('#pane')).toBe('一二三');
    await page.fill('#pane', '');
    expect(await page.evaluate((ref) => [window.gridPage.isInView(ref), window.gridPage.activeSheet()], at('D60'))).toEqual([true, '表']);
  });

  it('tells the sheet and the cell that come into view with a tab', async () => {
    const told: unknown[] = [];
    const stop = shown.host.onSelectionChange((ref) => { told.push(ref); });
    await page.getByText('二', { exact: true }).first().click();
    await page.waitForTimeout(300);
    stop();
    expect(told.at(-1)).toEqual({ sheet: '二', row: 0, column: 0 });
  });

  it('reads and works in dark colours and in English as well', async () => {
    await page.evaluate(() => { window.gridPage.setDark(true); window.gridPage.setLanguage('en'); });
    await person.typeInto(at('D1'), '7');
    await page.evaluate(() => { window.gridPage.setDark(false); window.gridPage.setLanguage('zh'); });
    expect(await valueOf('D1')).toBe(7);
  });

  it('heard no complaint of the page, and let no request out', () => {
    expect(opened.complaints).toEqual([]);
  });
});
