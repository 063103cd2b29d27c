import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { openPage, untilOpen } from './open-page';
import { servedPage } from './served-page';
import { choose, FIRST, savedBytes, typeTitle } from './steps';

const ZHONGSHAN = 'assets/samples/zhongshan-2022-blank.xlsx';

const served = servedPage();

async function firstVisit(width?: number) {
  const opened = await openPage(served, width);
  await untilOpen(opened.page, FIRST);
  return opened;
}

async function saved(page: Page): Promise<{ readonly name: string; readonly host: XlsxHost }> {
  const { name, bytes } = await savedBytes(page);
  return { name, host: XlsxHost.open(bytes, nodeCodec) };
}

describe('the page', () => {
  it('shows a sample on the first visit and waits for a file on the next, without a request outside or an error', async () => {
    const { page, troubles } = await firstVisit();
    await page.reload();
    await page.getByRole('heading', { name: '打开一份自评表' }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('lets the keyboard set the width of the pane, and remembers it', async () => {
    const { page } = await firstVisit();
    const separator = page.getByRole('separator', { name: '窗格宽度' });
    expect(await separator.getAttribute('aria-valuenow')).toBe('350');
    await separator.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await separator.getAttribute('aria-valuenow')).toBe('366');
    await page.keyboard.press('End');
    expect(await separator.getAttribute('aria-valuenow')).toBe('320');
    await page.reload();
    expect(await separator.getAttribute('aria-valuenow')).toBe('320');
    await page.context().close();
  });

  it('shows grid and pane one at a time on a narrow window', async () => {
    const { page } = await firstVisit(400);
    expect(await page.getByRole('separator').count()).toBe(0);
    const detect = page.getByRole('button', { name: '识别' });
    expect(await detect.isVisible()).toBe(false);
    await page.getByRole('tab', { name: '自评通' }).click();
    await detect.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await page.context().close();
  });
});

describe('a workbook that is changed', () => {
  // One page, on which one thing follows the other.
  let page: Page;
  let troubles: readonly string[];
  beforeAll(async () => { ({ page, troubles } = await firstVisit()); }, 60_000);
  afterEach(() => { expect(troubles).toEqual([]); });
  afterAll(() => page.context().close());

  it('marks a changed workbook, saves what was typed and nothing else, and takes the mark away', async () => {
    await typeTitle(page, '自评表');
    const { name, host } = await saved(page);
    expect(name).toBe(FIRST);
    const before = await XlsxHost.open(readFileSync('assets/samples/national-blank.xlsx'), nodeCodec).read();
    const [was, is] = [before, await host.read()].map(({ sheets }) => new Map(sheets[0]!.cells.map(({ row, column, value }) => [`${row},${column}`, value])));
    expect([...is!].filter(([place, value]) => was!.get(place) !== value)).toEqual([['0,0', '自评表']]);
    await page.getByText('（未保存）').waitFor({ state: 'detached' });
  });

  it('saves what is still being typed', async () => {
    await page.locator('[id^="univer-sheet-main-canvas"]').first().click({ position: { x: 300, y: 40 } });
    await page.keyboard.type('未按回车');
    const { host } = await saved(page);
    const { sheets } = await host.read();
    expect(sheets[0]!.cells[0]!.value).toBe('未按回车');
  });

  it('says why a file cannot be opened, and leaves the open one alone', async () => {
    await choose(page, { name: '名单.xlsx', mimeType: 'text/csv', buffer: Buffer.from('姓名,电话\n甲,1\n') });
    await page.getByRole('alertdialog').getByText('这是文本（如 .csv），不是工作簿').waitFor();
    await page.getByRole('button', { name: '知道了' }).click();
    await page.getByText(FIRST).first().waitFor();
    expect(await page.locator('[id^="univer-sheet-main-canvas"]').count()).toBeGreaterThan(0);
  });

  it('asks about unsaved changes before another file takes their place', async () => {
    await typeTitle(page, '甲');
    await choose(page, ZHONGSHAN);
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByText('（未保存）').waitFor();
    await choose(page, ZHONGSHAN);
    await page.getByRole('button', { name: '不保存' }).click();
    await untilOpen(page, 'zhongshan-2022-blank.xlsx');
    expect(await page.getByText('（未保存）').count()).toBe(0);
  });
});
