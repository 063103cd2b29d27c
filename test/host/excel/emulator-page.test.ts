import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRef } from '../../../src/workbook/cell-ref';
import { launchBrowser } from '../../e2e/support/browser';
import { contractWorkbook } from '../contract-workbook';
import type { HostedPage } from './emulator/page/serve-book';
import { serveWebHost } from './emulator/page/web-host';
import { serveWindowsHost } from './emulator/page/windows-host';
import type { Loose } from './emulator/runtime/genuine-runtime';

const DIST = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const ADDRESS = 'https://ziping.example/';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

/** A page that is nothing but the genuine office.js, served from its package; nothing else may be asked for. */
async function emptyPane(): Promise<{ page: Page; outside: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const outside: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(ADDRESS)) {
      outside.push(url);
      return route.abort();
    }
    const name = new URL(url).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><script src="office.js"></script>' });
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(DIST, name)) });
  });
  return { page, outside };
}

/** Office as it finds itself in the pane. */
const whereItIs = (pane: Page | Frame) => pane.evaluate(async () => {
  const { Office } = window as Loose;
  const info = await Office.onReady();
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return [info.host, info.platform, Office.context.displayLanguage, has('1.14'), has('1.15')];
});

/** Reads, writes and listens from within the pane, and types into cells outside of it. */
async function readWriteAndListen(pane: Page | Frame, { user, emulator }: HostedPage): Promise<void> {
  const told = await pane.evaluate(async () => {
    const { Excel } = window as Loose;
    const heard: unknown[] = [];
    (window as Loose).heard = heard;
    return Excel.run(async (context: Loose) => {
      context.workbook.worksheets.onChanged.add((event: Loose) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      const range = context.workbook.worksheets.getItem('表').getRange('A1:F1');
      range.getLastCell().values = [[5]];
      range.load('values');
      await context.sync();
      return range.values;
    });
  });
  expect(told).toEqual([['指标', 97.81, 195.62, true, '#DIV/0!', 5]]);
  user.typeInto(parseRef('表!F2')!, '12');
  await pane.waitForFunction(() => (window as Loose).heard.length > 1);
  expect(await pane.evaluate(() => (window as Loose).heard as unknown)).toEqual(['F1', 'F2']);

  user.beginEditing(parseRef('表!F3')!, '手填');
  const refused = await pane.evaluate(() => (window as Loose).Excel.run((context: Loose) => context.workbook.worksheets.load('items/name') && context.sync()).then(() => 'none', ({ code }: Loose) => code));
  expect(refused).toBe('InvalidOperationInCellEditMode');
  user.endEditing();
  expect(emulator.requests.length).toBeGreaterThan(0);
}

/** What a button of the ribbon and a key stand for is done. */
async function callActions(pane: Page | Frame, hosted: HostedPage): Promise<void> {
  await pane.evaluate(async () => {
    const { Office } = window as Loose;
    await Office.onReady();
    const pressed: string[] = [];
    (window as Loose).pressed = pressed;
    Office.actions.associate('fill', (event: Loose) => {
      pressed.push(event.source.id as string);
      event.completed();
    });
    Office.actions.associate('review', (event: Loose) => { pressed.push(`key without an event: ${JSON.stringify(event)}`); });
  });
  await hosted.press('fill');
  await hosted.strike('review');
  await pane.waitForFunction(() => (window as Loose).pressed.length > 1);
  expect(await pane.evaluate(() => (window as Loose).pressed as unknown)).toEqual(['fill', 'key without an event: null']);
}

describe('Excel for Windows around a page', () => {
  it('boots the whole of office.js, reads, writes, tells of what a person does and calls actions', async () => {
    const { page, outside } = await emptyPane();
    const hosted = await serveWindowsHost(page, { bytes: contractWorkbook(), cap: '1.14' });
    await page.goto(ADDRESS);
    expect(await whereItIs(page)).toEqual(['Excel', 'PC', 'zh-CN', true, false]);
    await readWriteAndListen(page, hosted);
    await callActions(page, hosted);
    expect(outside).toEqual([]);
  });

  it.each([['light', '#ffffff', '#262626'], ['dark', '#1f1f1f', '#f0f0f0']] as const)('has a %s window', async (theme, background, foreground) => {
    const { page } = await emptyPane();
    await serveWindowsHost(page, { theme });
    await page.goto(ADDRESS);
    expect(await page.evaluate(async () => {
      const { Office } = window as Loose;
      await Office.onReady();
      const { bodyBackgroundColor, bodyForegroundColor } = Office.context.officeTheme;
      return [bodyBackgroundColor, bodyForegroundColor];
    })).toEqual([background, foreground]);
  });
});

describe('Excel on the web around a page', () => {
  it('boots the whole of office.js in its frame, reads, writes, tells of what a person does and calls actions', async () => {
    const { page, outside } = await emptyPane();
    const hosted = await serveWebHost(page, { bytes: contractWorkbook(), cap: '1.14', address: ADDRESS });
    const pane = await hosted.open();
    expect(await whereItIs(pane)).toEqual(['Excel', 'OfficeOnline', 'zh-CN', true, false]);
    await readWriteAndListen(pane, hosted);
    await callActions(pane, hosted);
    expect(await pane.evaluate(() => typeof (window as Loose).Office.context.officeTheme as string), 'this runtime tells no colours there').toBe('undefined');

    const tooMuch = await pane.evaluate(() => (window as Loose).Excel.run(async (context: Loose) => {
      context.workbook.worksheets.getItem('表').getRange('K1:K600').values = Array.from({ length: 600 }, () => ['长'.repeat(3_000)]);
      await context.sync();
    }).then(() => 'none', ({ code }: Loose) => code));
    expect(tooMuch).toBe('RequestPayloadSizeLimitExceeded');
    expect(outside).toEqual([]);
  });
});
