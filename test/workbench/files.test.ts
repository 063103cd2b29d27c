import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { workbookOf } from '../host/xlsx/workbook-of';
import { openPage, untilOpen } from './open-page';
import { servedPage } from './served-page';
import { choose, drop, FIRST, inMemory, savedBytes, titleOf, typeTitle, UNSAVED } from './steps';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const served = servedPage();

// One page for all: each file takes the place of the one before.
let page: Page;
let troubles: readonly string[];
beforeAll(async () => {
  ({ page, troubles } = await openPage(served));
  await untilOpen(page, FIRST);
}, 60_000);
afterEach(() => { expect(troubles).toEqual([]); });
afterAll(() => page.context().close());

/** A sheet with a pivot table and form controls, of which the grid shows nothing. */
function withUnshown(): Uint8Array {
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return workbookOf({
    sheets: { 表: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>题</t></is></c></row></sheetData>' },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('p', 'pivotTable', '../pivotTables/pivotTable1.xml')}</Relationships>`,
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="透视"/>`,
    },
  });
}

describe('a file on the page', { timeout: 120_000 }, () => {
  it('is opened when it is dropped anywhere, and its forms are found without a press', async () => {
    await drop(page, '拖入.xlsx', new Uint8Array(readFileSync('assets/samples/zhongshan-2022-blank.xlsx')));
    await untilOpen(page, '拖入.xlsx');
    await page.getByRole('button', { name: '重新识别' }).waitFor();
    expect(await page.title()).toBe('拖入.xlsx - 自评通');
  });

  it('says what of it is not shown, and keeps that when it is saved', async () => {
    await choose(page, inMemory('透视.xlsx', withUnshown()));
    await page.getByText('文件中有数据透视表，这里不显示，保存时原样保留。').waitFor();
    await typeTitle(page, '新题');
    const { bytes } = await savedBytes(page);
    expect(await titleOf(bytes)).toBe('新题');
    expect(XlsxHost.open(bytes, nodeCodec).readLook().sheets[0]!.notShown).toEqual(['pivot']);
    await page.getByRole('button', { name: '关闭提示' }).click();
    expect(await page.getByText('这里不显示').count()).toBe(0);
  });

  it('opens on the sheet on which it was saved', async () => {
    const sheet = (text: string): string => `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
    await choose(page, inMemory('多表.xlsx', workbookOf({ sheets: { 封面: sheet('封'), 自评表: sheet('评') }, before: '<bookViews><workbookView activeTab="1"/></bookViews>' })));
    await untilOpen(page, '多表.xlsx');
    await typeTitle(page, '新');
    const { sheets } = await XlsxHost.open((await savedBytes(page)).bytes, nodeCodec).read();
    expect(sheets.map(({ cells }) => cells[0]!.value)).toEqual(['封', '新']);
  });

  it('says why a command was not carried out', async () => {
    await page.locator('[id^="univer-sheet-main-canvas"]').first().click({ position: { x: 300, y: 40 } });
    await page.keyboard.press('Control+x');
    await page.getByRole('list', { name: '提示' }).getByText('。').first().waitFor();
    expect(await page.getByText(UNSAVED).count()).toBe(0);
  });

  it('opens nothing when a link in it is clicked', async () => {
    const relation = '<Relationship Id="l" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://127.0.0.1:1/" TargetMode="External"/>';
    await choose(page, inMemory('链接.xlsx', workbookOf({
      sheets: { 表: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>http://127.0.0.1:1/</t></is></c><c r="B1" t="str"><f>HYPERLINK("http://127.0.0.1:1/","点")</f><v>点</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="l"/></hyperlinks>' },
      parts: { 'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>` },
    })));
    await untilOpen(page, '链接.xlsx');
    const canvas = page.locator('[id^="univer-sheet-main-canvas"]').first();
    // One cell after the other: two clicks on the same one would begin to edit it.
    for (const modifiers of [[], ['Control'], ['Alt']] as const) {
      for (const x of [60, 130, 260]) await canvas.click({ position: { x, y: 30 }, modifiers: [...modifiers] });
    }
    expect(page.context().pages()).toHaveLength(1);
    expect(page.url()).toBe(served.address);
  });

  it('leaves nothing of itself when others take its place', async () => {
    const book = new Uint8Array(readFileSync('assets/samples/zhengzhou-2023.xlsx'));
    const heap = async (): Promise<number> => {
      const tools = await page.context().newCDPSession(page);
      await tools.send('HeapProfiler.collectGarbage');
      const { nodes } = await tools.send('Memory.getDOMCounters');
      await tools.detach();
      return nodes;
    };
    const counts: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await drop(page, `第${round}份.xlsx`, book);
      await untilOpen(page, `第${round}份.xlsx`);
      await page.getByRole('button', { name: '重新识别' }).waitFor();
      counts.push(await heap());
    }
    expect(Math.max(...counts.slice(3))).toBeLessThan(2 * Math.max(...counts.slice(0, 2)));
    await typeTitle(page, '末');
    expect(await titleOf((await savedBytes(page)).bytes)).toBe('末');
    expect(await page.locator('canvas[id^="univer-sheet-main-canvas"]').count()).toBe(1);
  });

  it('tells the pane nothing once another is open', async () => {
    await typeTitle(page, '甲');
    await choose(page, 'assets/samples/zhongshan-2022-blank.xlsx');
    await page.getByRole('button', { name: '不保存' }).click();
    await untilOpen(page, 'zhongshan-2022-blank.xlsx');
    await page.getByRole('button', { name: '重新识别' }).waitFor();
    expect(await page.getByText('工作簿已关闭').count()).toBe(0);
  });
});
