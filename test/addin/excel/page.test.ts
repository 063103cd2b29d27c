import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { sample } from '../../../tools/screenshots/workbooks';
import { launchBrowser } from '../../e2e/support/browser';
import { OFFICE_ADDRESS, serveOffice } from '../../e2e/support/serve-office';
import { serveWindowsHost } from '../../host/excel/emulator/page/windows-host';
import { sessionOn } from '../../taskpane/session/session-on';
import { refText } from '../../../src/workbook/cell-ref';

const PANE = { width: 350, height: 600 };
const { bytes } = sample('national-blank', '');

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); }, 60_000);
afterAll(() => browser.close());

/** A page of the built add-in that is not loaded yet; files whose address matches `missing` do not come. */
async function comingPage(missing: RegExp | null = null) {
  const context = await browser.newContext({ viewport: PANE, locale: 'zh-CN', reducedMotion: 'reduce' });
  await serveOffice(context);
  const asked: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => { asked.push(request.url()); });
  if (missing !== null) await page.route(missing, (route) => route.fulfill({ status: 404 }));
  return { page, asked, go: () => page.goto(`${OFFICE_ADDRESS}taskpane.html`) };
}

const refusal = (page: Page): Promise<string> => page.locator('[data-part=refusal]').innerText();

/** Runs in the page: Excel is given a black theme, and the person comes back to the pane after a while. */
function turnDark(): void {
  const context = (window.external as unknown as { GetContext(): { GetOfficeThemeInfo: () => string } }).GetContext();
  context.GetOfficeThemeInfo = () => JSON.stringify({ bodyBackgroundColor: 0x26_26_26 });
  // office.js asks again after five seconds.
  const { getTime } = Date.prototype;
  Date.prototype.getTime = function later() { return getTime.call(this) + 6_000; };
  window.dispatchEvent(new Event('focus'));
}

describe('the page of the add-in', () => {
  it('says in a browser where it belongs, and asks nobody else for anything', async () => {
    const { page, asked, go } = await comingPage();
    await go();
    expect(await refusal(page)).toContain('这个页面要在 Excel 中打开');
    expect(asked.filter((url) => !url.startsWith(OFFICE_ADDRESS))).toEqual([]);
    await page.context().close();
  });

  it('says that the runtime of Office did not come', async () => {
    const { page, go } = await comingPage(/\/office\.js$/);
    await go();
    expect(await refusal(page)).toContain('运行库（office.js）没有载入');
    await page.context().close();
  });

  it('says that Excel does not answer, where files of the runtime are missing', async () => {
    const { page, go } = await comingPage(/\/excel-win32-16\.01\.js$/);
    await serveWindowsHost(page, { bytes });
    await page.clock.install();
    await go();
    await page.clock.fastForward(15_000);
    expect(await refusal(page)).toContain('Excel 一直没有回应');
    await page.context().close();
  });

  it.each([[/\/host\.\w+\.js$/, '自评通的文件没有载入', '重试'], [/\/engine\.\w+\.js$/, '规则口径没有载入', '重新识别']] as const)('without %s says so, and goes on once it comes', async (missing, says, button) => {
    const { page, go } = await comingPage(missing);
    await serveWindowsHost(page, { bytes });
    await go();
    await page.getByText(says).first().waitFor();
    await page.unroute(missing);
    await page.getByRole('button', { name: button }).first().click();
    await page.locator('[data-part=fill]').getByText(/填入 [1-9]/).waitFor();
    await page.context().close();
  });

  it('opened by 为什么是这个得分 explains the cell, whose row stands out in 填报; turns dark with Excel; a workbook that is lost can be connected to again', async () => {
    const { page, go } = await comingPage();
    const { user, press, emulator } = await serveWindowsHost(page, { bytes });
    const { state: { preview } } = await sessionOn(XlsxHost.open(bytes, nodeCodec));
    await go();
    const { ref } = preview.findLast(({ state, what }) => state === 'write' && what.key === 'session.kind.indicator-score')!;
    user.select(ref);
    await press('whyThisScore');
    await page.locator(`[data-part=derivation][data-cell="${refText(ref)}"]`).waitFor();
    await page.getByRole('tab', { name: '填报' }).click();
    const row = page.locator('[data-section=preview] [aria-current=true]');
    await row.waitFor();
    await expect.poll(() => row.evaluate((line) => line.getBoundingClientRect().bottom < innerHeight && line.getBoundingClientRect().top > 0)).toBe(true);

    await page.evaluate(turnDark);
    await page.locator('[data-theme=dark]').waitFor();

    emulator.lose('InvalidOrTimedOutSession');
    await page.getByRole('button', { name: '重新识别' }).first().click();
    await page.getByRole('button', { name: '重新连接' }).click();
    expect(await page.locator('[data-part=failure]').innerText()).toMatch(/工作簿已关闭[\s\S]*重试/);
    await page.context().close();
  });
});
