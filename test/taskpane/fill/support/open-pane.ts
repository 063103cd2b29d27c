import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../../src/wording/message';
import { keptBundle } from '../../../support/kept-bundle';
import type { PageUnderTest } from './page';

declare global {
  var pane: PageUnderTest;
}

export interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: Language;
  /** Workbooks by name, besides the samples. */
  readonly workbooks?: Readonly<Record<string, Uint8Array>>;
  readonly theme?: 'system' | 'light' | 'dark' | 'contrast';
  /** 讲解 is opened in the whole pane, which takes part in 投影. */
  readonly tab?: 'fill' | 'review' | 'teach';
}

/** A tab on a page of its own, and what the page complained about or asked for beyond it. */
export interface OpenedPane {
  readonly page: Page;
  readonly complaints: string[];
  /** Opens a sample workbook and presses 识别. */
  detect(sample: string): Promise<void>;
}

const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>pane</title>
<style>html, body, #root, #root > div { height: 100%; margin: 0 } .pane { height: 100%; display: flex; flex-direction: column }</style>
</head><body><div id="root"></div><script src="/page.js"></script></body></html>`;

const ORIGIN = 'http://pane.test';

let script: Promise<string> | null = null;

export async function openPane(browser: Browser, { width = 350, height = 900, language = 'zh', theme = 'light', tab = 'fill', workbooks = {} }: PaneOptions = {}): Promise<OpenedPane> {
  script ??= pageScript();
  const code = await script;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (said) => { if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text()); });
  page.on('pageerror', (error) => { complaints.push(String(error)); });
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin === ORIGIN && pathname === '/') return route.fulfill({ contentType: 'text/html', body: HTML });
    if (origin === ORIGIN && pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: code });
    if (origin === ORIGIN && pathname.endsWith('.xlsx')) return route.fulfill({ body: Buffer.from(workbooks[basename(pathname)] ?? readFileSync(`assets/samples/${basename(pathname)}`)) });
    if (pathname !== '/favicon.ico') complaints.push(`asked for ${route.request().url()}`);
    return route.fulfill({ status: 404 });
  });
  await page.addInitScript((kept) => { localStorage.setItem('ziping.preferences', kept); }, JSON.stringify({ language, theme }));
  await page.goto(`${ORIGIN}/?tab=${tab}`);
  return {
    page,
    complaints,
    async detect(sample) {
      await page.evaluate((name) => pane.open(name), sample);
      await page.getByRole('button', { name: language === 'zh' ? '识别' : 'Detect', exact: true }).click();
      await page.waitForFunction(() => pane.session.state.phase === 'ready' && pane.session.state.busy === null);
    },
  };
}

async function pageScript(): Promise<string> {
  return readFileSync(await keptBundle({
    name: 'pane-page',
    from: ['src', 'criteria', 'profiles', 'test/taskpane', 'test/host'],
    options: { entryPoints: ['test/taskpane/fill/support/page.tsx'], format: 'iife', jsx: 'automatic', target: 'es2020' },
  }), 'utf8');
}
