import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, expect, vi } from 'vitest';
import { answerChoosers } from '../../support/answer-choosers';
import { servedPage } from '../../workbench/served-page';

/** How a person comes to the page: the size of the window, and what the browser keeps of an earlier visit. */
export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
}

/** The built page in a real browser. After each test nothing may have gone wrong on any page that was open. */
export interface WatchedPages {
  /** A page of its own, which waits for a file. */
  visit(how?: Visit): Promise<Page>;
  readonly address: string;
}

/** Nothing here takes this long on two busy cores; what does not come by then never will. */
const PATIENCE_MS = 30_000;

/**
 * One browser and one server for a test file. Requests outside, messages of the console, uncaught errors and violations
 * of the security policy are collected all the time and asserted to be none after each test.
 */
export function watchedPages(): WatchedPages {
  vi.setConfig({ testTimeout: 4 * PATIENCE_MS });
  const troubles: string[] = [];
  const served = servedPage();
  afterEach(() => { expect(troubles.splice(0), 'what went wrong on the page').toEqual([]); });
  return {
    get address() { return served.address; },
    visit: async (how = {}) => {
      const context = await served.browser.newContext({
        viewport: { width: how.width ?? 1366, height: how.height ?? 768 }, locale: 'zh-CN', reducedMotion: 'reduce',
        storageState: { cookies: [], origins: [{ origin: new URL(served.address).origin, localStorage: keptByBrowser(how) }] },
      });
      context.setDefaultTimeout(PATIENCE_MS);
      await watch(context, [served.address], troubles);
      await context.addInitScript(withoutChoosers);
      const page = await context.newPage();
      answerChoosers(page);
      await page.goto(served.address);
      return page;
    },
  };
}

function keptByBrowser({ language = 'zh', theme = 'light' }: Visit) {
  return [{ name: 'ziping.visited', value: '1' }, { name: 'ziping.preferences', value: JSON.stringify({ language, theme }) }];
}

/** A chooser of the system cannot be driven from here; without it the page takes what older browsers have. Runs in the page. */
function withoutChoosers(): void {
  Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
}

function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { console.error(`policy: ${violatedDirective} ${blockedURI}`); });
}

/** Collects whatever goes wrong on pages of a context that belong to these addresses only. */
export async function watch(context: BrowserContext, addresses: readonly string[], troubles: string[]): Promise<void> {
  context.on('console', (told) => {
    if (['error', 'warning', 'assert'].includes(told.type())) troubles.push(`${told.type()}: ${told.text()}`);
  });
  context.on('weberror', (thrown) => { troubles.push(`uncaught: ${String(thrown.error())}`); });
  context.on('request', (request) => {
    const url = request.url();
    if (!addresses.some((address) => url.startsWith(address)) && !/^(?:data|blob):/.test(url)) troubles.push(`outside: ${url}`);
  });
  context.on('requestfailed', (request) => { troubles.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`); });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`status ${response.status()}: ${response.url()}`);
  });
  await context.addInitScript(tellViolations);
}
