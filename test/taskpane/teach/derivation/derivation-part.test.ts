import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addForm } from '../../../../bench/sample-workbooks';
import { sideways, violations } from '../../../e2e/support/axe';
import { launchBrowser } from '../../../e2e/support/browser';
import { openPane } from '../../fill/support/open-pane';
import { textsOf } from '../../fill/support/sheet-of';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

const SHEET = '项目支出绩效自评表';
const topics = (page: Page) => page.locator('[data-card]').evaluateAll((cards) => cards.map((card) => `${card.getAttribute('data-card')!}${card.hasAttribute('data-asking') ? '?' : ''}`));
const shown = (page: Page) => page.locator('[data-part=derivation]').getAttribute('data-cell');
const select = (page: Page, row: number, column: number) => page.evaluate((ref) => pane.session.select(ref), { sheet: SHEET, row, column });
const selection = (page: Page) => page.evaluate(() => pane.session.state.selection);

it('the steps of a selected score are revealed by the keyboard, asked about, and led to from the list and from each other, and nothing is written', async () => {
  const { page, complaints } = await openPane(browser, { tab: 'teach', theme: 'system', width: 320, height: 768, workbooks: { 'many.xlsx': await manyRows() } });
  await page.evaluate((name) => pane.open(name), 'national.xlsx');
  await page.getByRole('button', { name: '识别自评表', exact: true }).click();
  await page.locator('[data-part=derivation]').waitFor();
  const before = await textsOf(page);

  await select(page, 13, 7);
  await page.locator('[data-part=derivation][data-cell$=H14]').waitFor();
  expect(await topics(page)).toEqual(['read']);
  expect(await page.locator('[data-line=read]').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/年度指标值\s*E14\s*≥30000人次/)]));

  // A question: a wrong answer is said and changes nothing, the right one shows the card.
  await page.locator('[data-part=cards]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await topics(page)).toEqual(['read', 'kind?']);
  await page.getByRole('button', { name: '反向指标' }).press('Enter');
  expect(await page.getByRole('status').first().innerText()).toContain('不是“反向指标”');
  expect(await topics(page)).toEqual(['read', 'kind?']);
  expect(await page.getByRole('button', { name: '反向指标（不对）' }).count()).toBe(1);
  await page.getByRole('button', { name: '正向指标', exact: true }).press('Enter');
  expect(await topics(page)).toEqual(['read', 'kind']);
  expect(await page.locator('[data-card=kind]').innerText()).toContain('对，正向指标');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('next');

  // The keys of the walk, on the button that has the keyboard as well.
  await page.keyboard.press('Enter');
  expect((await topics(page)).at(-1)).toBe('rate');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  expect(await topics(page)).toEqual(['read']);
  await page.keyboard.press('End');
  expect(await topics(page)).toEqual(['read', 'kind', 'rate', 'rule', 'numbers', 'rounding', 'result', 'reason']);
  expect(await page.locator('[data-card=result] [data-line=result]').innerText()).toMatch(/^9\.50/);
  expect(await page.locator('[data-card=reason]').innerText()).toContain('要写偏差原因');

  // A cell that was read is only shown; a score that was added is spoken about.
  await page.locator('[data-card=read]').getByRole('button', { name: /F14/ }).click();
  await page.waitForFunction(() => pane.session.state.selection?.column === 5);
  expect(await shown(page)).toBe(`${SHEET}!H14`);
  await page.locator('[data-part=pick]').press('Enter');
  await page.keyboard.insertText('总分');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('H21');
  await page.keyboard.press('Enter');
  await page.locator('[data-part=derivation][data-cell$=H21]').waitFor();
  expect([await selection(page), await page.evaluate(() => document.activeElement?.getAttribute('data-part'))]).toEqual([{ sheet: SHEET, row: 20, column: 7 }, 'pick']);
  await page.getByRole('button', { name: /H14/ }).click();
  await page.locator('[data-part=derivation][data-cell$=H14]').waitFor();

  await page.locator('[data-part=reveal-all]').click();
  for (const [colorScheme, contrast] of [['light', 'no-preference'], ['dark', 'no-preference'], ['dark', 'more']] as const) {
    await page.emulateMedia({ colorScheme, contrast });
    expect([colorScheme, contrast, await violations(page), await sideways(page)]).toEqual([colorScheme, contrast, [], []]);
  }
  expect([await textsOf(page), complaints]).toEqual([before, []]);
  // A form of a thousand rows: what is not in sight is not drawn.
  await page.evaluate((name) => pane.open(name), 'many.xlsx');
  await page.getByRole('button', { name: '识别自评表', exact: true }).click();
  await page.locator('[data-part=pick]').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('总分') === true);
  expect(await page.locator('[data-part=picker] [data-main]').count()).toBeLessThan(60);
  await page.keyboard.press('Enter');
  await page.locator('[data-part=derivation][data-cell="自评表!G1011"]').waitFor();
  await page.locator('[data-part=reveal-all]').click();
  const parts = page.locator('[data-card=sum] [data-line=part]');
  const drawn = await parts.count();
  await page.getByRole('button', { name: /^显示其余 \d+ 项$/ }).click();
  expect([drawn, await parts.count()]).toEqual([30, 1_002]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

async function manyRows(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  addForm(book.addWorksheet('自评表'), 1, 1_000);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
