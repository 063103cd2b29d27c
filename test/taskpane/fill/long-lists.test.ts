import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookOfForms } from '../../../bench/sample-workbooks';
import { launchBrowser } from '../../e2e/support/browser';
import { openPane } from './support/open-pane';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

describe('long lists', () => {
  it('draw only what is in sight, and bring the row of a far cell into it', async () => {
    const { page, detect } = await openPane(browser, { workbooks: { 'long.xlsx': await workbookOfForms(1, 300) } });
    await detect('long.xlsx');
    const rows = await page.evaluate(() => pane.session.state.preview.length);
    expect(rows).toBeGreaterThan(300);
    expect(await page.locator('[data-cell]').count()).toBeLessThan(60);
    await page.evaluate(() => { pane.host!.click({ sheet: '项目1', row: 259, column: 6 }); });
    const row = page.locator('[data-cell="项目1!G260"][aria-current=true]');
    await row.waitFor();
    await page.waitForFunction(() => {
      const [at, seen] = ['[data-cell="项目1!G260"]', '[data-part="fill-tab"] > div'].map((selector) => document.querySelector(selector)!.getBoundingClientRect());
      return at!.top >= seen!.top && at!.bottom <= seen!.bottom;
    });
  });

  it('keep many forms in a box of their own, so that the preview stays within reach', async () => {
    const { page, detect } = await openPane(browser, { workbooks: { 'many.xlsx': await workbookOfForms(60) } });
    await detect('many.xlsx');
    expect(await page.getByRole('checkbox', { name: /^处理「/ }).count()).toBeLessThan(20);
    expect(await page.locator('[data-section=preview]').evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(900);
    const top = () => page.evaluate(() => document.querySelector('[data-part="fill-tab"] > div')!.scrollTop);
    const before = await top();
    await page.evaluate(() => { pane.session.show(pane.session.state.forms[50]!.id); });
    await page.getByRole('button', { name: '示例项目51' }).waitFor();
    expect(await top()).toBe(before);
  });
});
