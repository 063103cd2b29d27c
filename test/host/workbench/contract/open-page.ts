import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser';
import { pageBundle } from './page-bundle';

/** 测试页 with the grid in it, under the same policy as the workbench: own scripts only, no evaluation, no network. */
export interface GridPage {
  readonly page: Page;
  /** What the page said on its console as a warning or an error, and every request that wanted to leave. */
  readonly complaints: readonly string[];
  readonly onTold: (listener: (event: string, told: unknown) => void) => () => void;
  readonly close: () => Promise<void>;
}

const ORIGIN = 'http://localhost';
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'";
const HTML = '<!doctype html><html lang="zh"><meta charset="utf-8"><title>grid</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/grid.css">'
  + '<style>html,body{height:100%;margin:0}#grid{height:calc(100% - 40px)}</style><input id="pane" aria-label="pane"><div id="grid"></div><script type="module" src="/grid.js"></script>';

export async function openPage(): Promise<GridPage> {
  const { script, styles } = await pageBundle();
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const complaints: string[] = [];
  const listeners = new Set<(event: string, told: unknown) => void>();
  const files: Readonly<Record<string, { contentType: string; body: string }>> = {
    '/': { contentType: 'text/html', body: HTML },
    '/grid.js': { contentType: 'text/javascript', body: readFileSync(script, 'utf8') },
    '/grid.css': { contentType: 'text/css', body: styles },
  };
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = origin === ORIGIN ? files[pathname] : undefined;
    if (file !== undefined) return route.fulfill({ ...file, headers: { 'content-security-policy': POLICY } });
    complaints.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  await page.exposeFunction('tell', (event: string, told: unknown) => {
    for (const listener of [...listeners]) listener(event, told);
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'gridPage' in window);
  return {
    page,
    complaints,
    onTold: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => browser.close(),
  };
}
