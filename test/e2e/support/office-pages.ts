import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { HostedPage } from '../../host/excel/emulator/page/serve-book';
import { EXCEL_SERVER, serveWebHost, type WebOptions } from '../../host/excel/emulator/page/web-host';
import { serveWindowsHost, type WindowsOptions } from '../../host/excel/emulator/page/windows-host';
import { launchBrowser } from './browser';
import { OFFICE_ADDRESS, serveOffice } from './serve-office';
import { watch } from './watched-pages';

/** The built add-in, in an Excel of its own. */
export interface OpenedPane extends HostedPage {
  readonly page: Page;
  /** Where the pane is: the page itself, or a frame of it. */
  readonly pane: Frame;
}

export interface OfficePages {
  onWindows(options: WindowsOptions): Promise<OpenedPane>;
  onWeb(options: Omit<WebOptions, 'address'>): Promise<OpenedPane>;
}

const PATIENCE_MS = 30_000;

/** The runtime itself tells when a browser keeps storage from frames of others, as more and more of them do. */
const SHUT_STORAGE = /'sessionStorage' property .* Access is denied for this document\.\s+at \S+\/excel-web-16\.00\.js/;

/** The width that Excel gives a task pane. */
export const PANE = { width: 350, height: 768 };

/**
 * One browser for a test file, and dist/office as a web server hands it out that follows the sample of its headers. What
 * goes wrong on a page is collected all the time and asserted to be nothing after each test.
 */
export function officePages(): OfficePages {
  vi.setConfig({ testTimeout: 4 * PATIENCE_MS });
  const troubles: string[] = [];
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); }, 60_000);
  afterAll(() => browser.close());
  afterEach(() => { expect(troubles.splice(0).filter((trouble) => !SHUT_STORAGE.test(trouble)), 'what went wrong on the page').toEqual([]); });

  const emptyPage = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: PANE, locale: 'zh-CN', reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    await watch(context, [OFFICE_ADDRESS, EXCEL_SERVER], troubles);
    await serveOffice(context);
    return context.newPage();
  };
  return {
    onWindows: async (options) => {
      const page = await emptyPage();
      const hosted = await serveWindowsHost(page, options);
      await page.goto(`${OFFICE_ADDRESS}taskpane.html`);
      return { ...hosted, page, pane: page.mainFrame() };
    },
    onWeb: async (options) => {
      const page = await emptyPage();
      const hosted = await serveWebHost(page, { ...options, address: `${OFFICE_ADDRESS}taskpane.html` });
      return { ...hosted, page, pane: await hosted.open() };
    },
  };
}
