import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { HostedPage } from '../../host/excel/emulator/page/serve-book';
import { EXCEL_SERVER, serveWebHost, type WebOptions } from '../../host/excel/emulator/page/web-host';
import { serveWindowsHost, type WindowsOptions } from '../../host/excel/emulator/page/windows-host';
import { launchBrowser } from './browser';
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

const ADDRESS = 'https://ziping.example/ziping/';
const FOLDER = 'dist/office';
const PATIENCE_MS = 30_000;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.png': 'image/png' };

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
  afterEach(() => { expect(troubles.splice(0), 'what went wrong on the page').toEqual([]); });

  const emptyPage = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: PANE, locale: 'zh-CN', reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    await watch(context, [ADDRESS, EXCEL_SERVER], troubles);
    await serveOffice(context);
    return context.newPage();
  };
  return {
    onWindows: async (options) => {
      const page = await emptyPage();
      const hosted = await serveWindowsHost(page, options);
      await page.goto(`${ADDRESS}taskpane.html`);
      return { ...hosted, page, pane: page.mainFrame() };
    },
    onWeb: async (options) => {
      const page = await emptyPage();
      const hosted = await serveWebHost(page, { ...options, address: `${ADDRESS}taskpane.html` });
      return { ...hosted, page, pane: await hosted.open() };
    },
  };
}

/** Answers for the server of the add-in; nothing leaves this machine. */
export async function serveOffice(context: Pick<Page, 'route'>): Promise<void> {
  const headers = sampleHeaders();
  await context.route(`${ADDRESS}**`, (route) => {
    const file = join(FOLDER, decodeURIComponent(new URL(route.request().url()).pathname.slice(new URL(ADDRESS).pathname.length)));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ headers: { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }, body: readFileSync(file) });
  });
}

/** What the sample for a web server has it say with every file. */
function sampleHeaders(): Readonly<Record<string, string>> {
  const sample = readFileSync(join(FOLDER, 'headers', 'nginx.conf'), 'utf8');
  const [first = ''] = sample.split(/\n\s*location ~/);
  return Object.fromEntries([...first.matchAll(/add_header ([\w-]+) "([^"]+)"/g)].map(([, name, value]) => [name!, value!]));
}
