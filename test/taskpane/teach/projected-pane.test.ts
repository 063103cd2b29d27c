import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sideways, violations } from '../../e2e/support/axe';
import { launchBrowser } from '../../e2e/support/browser';
import { openPane } from '../fill/support/open-pane';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

const WAYS = [
  ['derivation', 320, 'light', 'no-preference'], ['whatIf', 751, 'dark', 'no-preference'], ['sideBySide', 320, 'dark', 'more'],
  ['exercise', 751, 'light', 'no-preference'], ['whatIf', 320, 'light', 'no-preference'],
] as const;

/** Words that stand out from their ground by less than 7 to 1. */
function faint(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
    const { violations: found } = await axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }, rules: { 'color-contrast-enhanced': { enabled: true } } });
    return found.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${any[0]?.message ?? html} ${html.slice(-60)}`));
  });
}

/** Texts in sight, also those of a chart, that are smaller than the last row of a room can read. */
function small(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('[data-part="teach-tab"]')!, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode() !== null) {
      const { parentElement: around, textContent: says } = texts.currentNode;
      const isShown = says?.trim() !== '' && around!.checkVisibility({ visibilityProperty: true }) && getComputedStyle(around!).clipPath === 'none';
      const drawn = around instanceof SVGGraphicsElement ? around.getScreenCTM()!.a : 1;
      const size = Number.parseInt(getComputedStyle(around!).fontSize, 10) * drawn;
      if (isShown && size < 17.5) found.push(`${size} ${says!}`);
    }
    return found;
  });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-part') ?? document.activeElement?.tagName);
const selection = (page: Page) => page.evaluate(() => JSON.stringify(pane.session.state.selection));

it('讲解 is projected in large type and strong colours, turned by two keys with the sheet following, and left as it was', async () => {
  const { page, complaints } = await openPane(browser, { tab: 'teach', theme: 'system', width: 350, height: 768 });
  await page.evaluate((name) => pane.open(name), 'zhongshan-2022.xlsx');
  await page.getByRole('button', { name: '识别自评表', exact: true }).click();
  const button = page.locator('[data-part=project]');
  await button.waitFor();
  expect(await button.getAttribute('aria-pressed')).toBe('false');

  await button.focus();
  await page.keyboard.press('p');
  await page.locator('[data-projected]').waitFor();
  expect(await page.getByRole('status').first().textContent()).toContain('Page Down');
  expect([await focused(page), await page.evaluate(() => pane.widened)]).toEqual(['project', [true]]);
  expect(await page.getByRole('tablist', { name: '自评通的功能' }).count()).toBe(0);
  await page.waitForFunction(() => pane.session.state.selection !== null);
  for (const [way, width, colorScheme, contrast] of WAYS) {
    await page.locator(`#ziping-teach-${way}`).click();
    await page.locator(`[aria-labelledby=ziping-teach-${way}] > *`).first().waitFor();
    await page.emulateMedia({ colorScheme, contrast });
    await page.setViewportSize({ width, height: 768 });
    const state = `${way} ${width} ${colorScheme} ${contrast}`;
    expect([state, await violations(page), await faint(page), await small(page), await sideways(page)]).toEqual([state, [], [], [], []]);
  }
  await page.locator('#ziping-teach-derivation').click();
  await button.focus();

  // From card to card, and from the last one to the next row.
  const first = await selection(page);
  const seen = new Set<string>();
  while (await selection(page) === first && seen.size < 60) {
    const before = await page.locator('[data-part=teach-tab]').innerText();
    seen.add(before);
    await page.keyboard.press('PageDown');
  }
  expect(await selection(page)).not.toBe(first);
  await page.keyboard.press('PageUp');
  await page.waitForFunction((at) => JSON.stringify(pane.session.state.selection) === at, first);

  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Page Up / Page Down').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('[data-projected]').count()).toBe(1);

  // Another tab, asked for by a button of the program, has the pane as usual; the way back leads into the projection.
  await page.evaluate(() => { pane.ask('fill'); });
  await page.getByRole('tablist', { name: '自评通的功能' }).waitFor();
  await page.evaluate(() => { pane.ask('teach'); });
  await page.locator('[data-projected]').waitFor();
  expect(await page.evaluate(() => pane.widened)).toEqual([true, false, true]);

  await button.focus();
  const shown = await page.locator('#ziping-teach-part').innerText();
  await page.keyboard.press('Escape');
  await page.locator('[data-projected]').waitFor({ state: 'detached' });
  expect([await focused(page), await page.evaluate(() => pane.widened)]).toEqual(['project', [true, false, true, false]]);
  await page.keyboard.press('p');
  await page.locator('[data-projected]').waitFor();
  expect(await page.locator('#ziping-teach-part').innerText()).toBe(shown);
  // Nor does a look at another way of explaining begin the steps anew.
  await page.locator('#ziping-teach-whatIf').click();
  await page.locator('#ziping-teach-derivation').click();
  expect(await page.locator('#ziping-teach-part').innerText()).toBe(shown);

  await page.evaluate(() => { pane.host!.close(); });
  await page.getByText('工作簿已关闭或已切换', { exact: false }).waitFor();
  expect([await page.locator('[data-projected]').count(), await page.evaluate(() => pane.widened.at(-1))]).toEqual([0, false]);
  // Fluent's slider brings a style of its own that Chromium is about to drop; ours lie flat.
  expect(complaints.filter((says) => !says.includes('slider-vertical'))).toEqual([]);
});
