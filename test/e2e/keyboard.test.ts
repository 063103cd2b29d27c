import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { changedCells, cellsOf, readWorkbook } from './support/cells';
import { FILL, NOTICE, save } from './support/person';
import { watchedPages } from './support/watched-pages';
import { sample } from '../../tools/screenshots/workbooks';

const REASON = '原因：人手不足；改进措施：提前招募志愿者。';
const pages = watchedPages();

/** Presses a key until what has the keyboard matches. */
async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${selector}`);
}

it('a form is opened, looked at, filled, given a reason, undone and saved without a mouse', async () => {
  const { bytes } = sample('national-blank', '');
  const page = await pages.visit();
  await page.getByRole('button', { name: '示例', exact: true }).waitFor();
  await pressUntil(page, 'Tab', 'header button[aria-haspopup=menu]');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  await pressUntil(page, 'ArrowDown', '[role=menuitem]');
  await page.keyboard.press('Enter');
  await page.locator('[data-state=write]').first().waitFor();

  await pressUntil(page, 'F6', '[data-region=pane] *');
  await pressUntil(page, 'Tab', '[data-cell$="!H6"] input');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  expect(await page.locator('[data-state=write] input:checked').count()).toBe(await page.locator('[data-state=write]').count() - 1);
  await page.keyboard.press('Space');
  await pressUntil(page, 'Tab', '[data-reason] [data-main]');
  await page.keyboard.press('Enter');
  await page.locator('[data-section=reasons] textarea').waitFor();
  await page.keyboard.insertText(REASON);
  await page.keyboard.press('Enter');
  await page.locator(NOTICE).getByText('的原因已写入').waitFor();
  await pressUntil(page, 'Tab', FILL);
  await page.keyboard.press('Enter');
  await page.locator(NOTICE).getByText('已填入 11 格。').waitFor();

  const filled = await readWorkbook(await save(page));
  const before = await readWorkbook(bytes);
  const changed = changedCells(before, filled);
  expect(changed.length).toBe(12);
  expect([...cellsOf(filled).values()].filter(({ value }) => value === REASON)).toHaveLength(1);

  await pressUntil(page, 'Tab', '[data-part=footer] button[title="撤销上一次写入"]');
  await page.keyboard.press('Enter');
  await page.locator(NOTICE).getByText('已撤销，11 格恢复原样。').waitFor();
  expect(changedCells(before, await readWorkbook(await save(page)))).toHaveLength(1);
  await page.context().close();
});
