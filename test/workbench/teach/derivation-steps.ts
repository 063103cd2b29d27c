import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { clickSheet, goTo } from '../../e2e/support/person';

const part = (address: string) => `[data-part=derivation][data-cell$="!${address}"]`;
const topics = (page: Page) => page.locator('[data-card]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card')));

/** 推导: a score that is selected in the sheet is explained step by step, and the total behind it; 讲解 is open afterwards, on the total. */
export async function explainScores(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '讲解', exact: true }).click();
  await page.locator('[data-part=derivation]').waitFor();
  await goTo(page, 'J20');
  await page.locator(part('J20')).waitFor();
  expect(await topics(page)).toEqual(['read']);
  expect(await page.locator('[data-line=read]').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/实际完成值\s*H20\s*60/)]));

  const next = page.locator('[data-part=next]');
  await next.click();
  await next.click();
  await page.getByRole('button', { name: '反向指标', exact: true }).click();
  await page.getByText('不是“反向指标”').first().waitFor();
  await page.getByRole('button', { name: '正向指标', exact: true }).click();
  await page.locator('[data-card=kind]').getByText('对，正向指标').waitFor();
  while (await next.getAttribute('aria-disabled') !== 'true') await next.press('Enter');
  expect(await topics(page)).toEqual(['read', 'weight', 'kind', 'rate', 'rule', 'numbers', 'rounding', 'result', 'reason']);
  expect(await page.locator('[data-card=numbers]').innerText()).toContain('0.6 × (40/3) = 8');
  expect(await page.locator('[data-line=result]').innerText()).toMatch(/^8\.00/);

  // From the list the sheet follows; from a sum each addend leads to its own steps.
  await page.locator('[data-part=pick]').click();
  await page.getByRole('searchbox', { name: '查找格子：名称、地址、种类' }).fill('总分');
  await page.keyboard.press('Enter');
  await page.locator(part('I36')).waitFor();
  await page.locator('[data-part=reveal-all]').click();
  expect(await page.locator('[data-line=result]').innerText()).toMatch(/^94\.66/);
  await page.locator('[data-card=sum] button').first().click();
  await page.locator(`[data-part=derivation]:not([data-cell$="!I36"])`).waitFor();
  await clickSheet(page);
  await goTo(page, 'I36');
  await page.locator(part('I36')).waitFor();
}
