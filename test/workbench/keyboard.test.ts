import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, untilOpen } from './open-page';
import { servedPage } from './served-page';
import { FIRST, UNSAVED } from './steps';

const served = servedPage();

/** Where the keyboard is: the region, and the name of the control that has it. */
function place(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? 'nowhere');
}

describe('the keyboard', { timeout: 120_000 }, () => {
  it('goes round bar, grid and pane with F6, back with Shift, and types into the grid when it is there', async () => {
    const { page, troubles } = await openPage(served);
    await untilOpen(page, FIRST);
    await page.getByRole('button', { name: '识别' }).waitFor();
    await page.getByRole('button', { name: '打开', exact: true }).focus();
    const seen = [await place(page)];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      seen.push(await place(page));
    }
    expect(seen).toEqual(['bar', 'grid', 'pane', 'bar', 'pane', 'grid', 'bar']);
    await page.keyboard.press('F6');
    await page.keyboard.type('甲');
    await page.keyboard.press('Enter');
    await page.getByText(UNSAVED).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('comes back to the control where a region was left', async () => {
    const { page } = await openPage(served);
    await untilOpen(page, FIRST);
    await page.getByRole('button', { name: '示例', exact: true }).focus();
    for (let round = 0; round < 3; round += 1) await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('示例');
    await page.context().close();
  });

  it('sees where it is: every control of the bar shows its focus', async () => {
    const { page } = await openPage(served);
    await untilOpen(page, FIRST);
    await page.keyboard.press('Shift+F6');
    const names: (string | null)[] = [];
    for (let at = 0; at < 4; at += 1) {
      const [name, outline] = await page.evaluate(() => [document.activeElement!.textContent, getComputedStyle(document.activeElement!).outlineWidth] as const);
      names.push(name);
      expect(outline).toMatch(/^[1-9]/);
      await page.keyboard.press('Tab');
    }
    expect(names).toEqual(['打开', '保存', '另存为', '示例']);
    await page.context().close();
  });
});
