import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sideways, violations } from '../../e2e/support/axe';
import { launchBrowser } from '../../e2e/support/browser';
import { openPane, type PaneOptions } from '../fill/support/open-pane';
import { clickCell, typeInto } from '../fill/support/sheet-of';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

/** `npm run faces` looks at the others as well. */
const FACES: readonly PaneOptions[] = [
  { width: 350, theme: 'dark', language: 'en' },
  ...process.env['ZIPING_FACES'] === 'all' ? [{ width: 320, theme: 'light', language: 'zh' }, { width: 320, theme: 'contrast', language: 'en' }] as const : [],
];

async function reviewed(page: Page): Promise<void> {
  await page.locator('[data-part=verdict]').waitFor();
  await page.waitForFunction(() => pane.session.state.busy === null);
}

describe.each(FACES)('the 复核 tab at $width px, $theme, $language', (face) => {
  it('breaks no rule of WCAG 2.2 AA and fits, in every state of a review', async () => {
    const { page, complaints } = await openPane(browser, { ...face, tab: 'review' });
    const check = async (state: string) => { expect([state, await violations(page), await sideways(page)]).toEqual([state, [], []]); };
    await check('before the first review');
    await page.evaluate((name) => pane.open(name), 'zhongshan-2022.xlsx');
    await page.locator('[data-part=start]').click();
    await reviewed(page);
    await page.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);
    await check('a verdict and findings');
    await page.keyboard.press('e');
    await page.keyboard.press('w');
    await page.keyboard.press('Enter');
    await check('waiving without a reason');
    await page.locator('[data-part=waive] select').selectOption('verified');
    await page.keyboard.press('Enter');
    await page.locator('[data-state=waived]').waitFor();
    await page.keyboard.press('n');
    await check('waived, with a note being written');
    await page.keyboard.insertText('请附资金表');
    await page.keyboard.press('Enter');
    await page.locator('[data-part=note]').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await check('the keys');
    await page.keyboard.press('Escape');
    await page.locator('[data-shown=passed]').click();
    await check('what passed');
    await typeInto(page, '自评表!J18', '9');
    await clickCell(page, '自评表!J18');
    await page.waitForFunction(() => pane.session.state.review.current!.fixes.length > 0);
    await page.locator('#ziping-review-fixes').click();
    await check('fixes');
    await page.locator('#ziping-review-scores').click();
    await page.locator('[data-part=scores] select').first().selectOption({ index: 1 });
    await page.locator('[data-score] select').first().selectOption({ index: 1 });
    await page.locator('[data-score] select').nth(1).selectOption({ index: 2 });
    await check('own scores');
    await page.evaluate((name) => pane.open(name), 'shanghai-2023.xlsx');
    await page.locator('[data-part=start]').click();
    await reviewed(page);
    await check('several forms');
    expect(complaints).toEqual([]);
  });
});
