import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe does not look at, and why:
 * - the grid's own tool bar, formula bar and sheet bar: they are Univer's, which names its buttons by tooltips only and
 *   offers no way in; all they do can be done by key or in the pane, and the region around them is ours and is checked;
 * - the stops that Tabster (in Fluent UI) puts around an open menu or dialog: they hand the keyboard on the moment they
 *   get it, so nobody ever stands on one.
 */
const OTHERS = ['[data-u-comp="workbench-layout"]', '[data-tabster-dummy]'];

/** Rules of WCAG 2.2 A and AA that the page breaks, one line an element. */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(AXE);
  const results = await page.evaluate(([include, others]) => (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } })
    .axe.run({ include: [[include]], exclude: others.map((selector) => [selector]) }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }), [within, OTHERS] as const);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}

/** What makes a person scroll sideways, or stands where nobody can scroll to; the sheet itself is wider than a window. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate((sheet) => {
    const shown = [...document.querySelectorAll('body *')].filter((element) => element.closest(sheet) === null
      && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && getComputedStyle(element).clipPath === 'none');
    const scrolls = [document.scrollingElement!, ...shown].filter((element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX));
    const beyond = shown.filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    return [...scrolls, ...beyond].map((element) => element.outerHTML.slice(0, 120));
  }, OTHERS[0]!);
}
