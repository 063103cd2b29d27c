import type { Browser } from 'playwright-core';
import { longestTask, watchTasks } from './watch-tasks';

/** One opening of the page by someone who has never been here: when pane and grid can be used, and the longest task. */
export interface Opening {
  readonly drawn: number;
  readonly pane: number;
  readonly grid: number;
  readonly longest: number;
}

/** Times of the page itself, from its navigation on; a new context each, so that nothing is cached. */
export async function openingOf(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await watchTasks(page);
    await page.addInitScript(() => {
      const seen = { drawn: 0, pane: 0, grid: 0 };
      Object.assign(window, { seen });
      const look = () => {
        const detect = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '识别');
        if (seen.drawn === 0 && detect !== undefined) seen.drawn = performance.now();
        if (seen.pane === 0 && detect !== undefined && !detect.disabled && detect.ariaDisabled !== 'true') seen.pane = performance.now();
        if (seen.grid === 0 && document.querySelector('[id^="univer-sheet-main-canvas"]') !== null && document.querySelector('header')?.textContent.includes('.xlsx') === true) seen.grid = performance.now();
        if (seen.pane === 0 || seen.grid === 0) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(address);
    await page.waitForFunction(() => {
      const { seen } = window as unknown as { seen: { pane: number; grid: number } };
      return seen.pane > 0 && seen.grid > 0;
    }, null, { timeout: 60_000 });
    const seen = await page.evaluate(() => (window as unknown as { seen: { drawn: number; pane: number; grid: number } }).seen);
    return { ...seen, longest: await longestTask(page) };
  } finally {
    await context.close();
  }
}

/** What the machine itself does to a page that does nothing. */
export async function emptyPage(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await watchTasks(page);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>-</title>' }));
  await page.goto(address);
  await page.waitForTimeout(2000);
  const longest = await longestTask(page);
  await page.close();
  return longest;
}
