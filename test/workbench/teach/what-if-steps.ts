import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo } from '../../e2e/support/person';

const slider = (page: Page) => page.locator('[data-part=mover] input[type=range]');
const box = (page: Page) => page.locator('[data-part=mover]').getByRole('textbox');
const outcome = (page: Page, of: string) => page.locator(`[data-part=results] [data-of=${of}] td`).allInnerTexts();

async function type(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
}

/** 如果: a result and a rate are moved by slider, keys and box, and everything is as it was afterwards; 如果 is open then. */
export async function tryWhatIf(page: Page): Promise<void> {
  await goTo(page, 'J20');
  await page.locator('#ziping-teach-whatIf').click();
  await page.getByText('仅演示，不改动表格').waitFor();
  await expect.poll(() => outcome(page, 'score')).toEqual(['8.00', '8.00']);
  const total = await outcome(page, 'total');

  await slider(page).focus();
  await page.keyboard.press('End');
  expect(await outcome(page, 'score')).toEqual(['8.00', '► 13.33']);
  expect((await outcome(page, 'total'))[1]).toBe('► 99.99');
  await page.keyboard.press('Home');
  expect(await outcome(page, 'score')).toEqual(['8.00', '► 0.00']);
  await page.getByRole('status').getByText('得分由 8.00 变为 0.00。').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  expect(await slider(page).getAttribute('aria-valuetext')).not.toContain('得分 0.00');
  await page.keyboard.press('PageUp');

  await type(page, '约60');
  await page.locator('[data-part=what-if]').getByText('规则留有余地，由人评定').waitFor();
  await type(page, '长'.repeat(201));
  await page.getByText('填入的文字太长').waitFor();
  await page.locator('[data-part=mover]').getByRole('button', { name: '还原' }).click();
  expect(await outcome(page, 'total')).toEqual(total);

  // The rate of the fund block is scored in a row of the table, in bands: the least of a band is in it.
  await page.locator('[data-part=what-if] select').selectOption({ label: '预算执行率' });
  await type(page, '97.99');
  expect(await outcome(page, 'score')).toEqual(['5.00', '► 4.00']);
  await page.locator('[data-part=what-if]').getByText('按执行数').waitFor();
  await type(page, '90%');
  expect(await outcome(page, 'score')).toEqual(['5.00', '► 4.00']);
  await type(page, '98%');
  expect(await outcome(page, 'score')).toEqual(['5.00', '5.00']);
  await page.getByRole('img', { name: '得分曲线' }).getByText('如果 5').waitFor();
  await page.getByRole('button', { name: '曲线的数' }).click();
  expect(await page.getByRole('table', { name: '曲线的数' }).getByRole('row').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/\[90%, 98%\)\s+4\s+4/)]));

  // Whoever looks at something else in between finds what was tried.
  await page.locator('#ziping-teach-exercise').click();
  await page.locator('#ziping-teach-whatIf').click();
  expect(await box(page).inputValue()).toBe('98%');
  await page.getByRole('button', { name: '全部还原' }).click();
  expect(await page.locator('[data-part=results] [data-changed]').count()).toBe(0);
}
