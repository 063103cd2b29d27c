import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addForm } from '../../../bench/sample-workbooks';
import { launchBrowser } from '../../e2e/support/browser';
import { openPane } from '../fill/support/open-pane';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

/** A form in which every row scores more than its weight, for no reason. */
async function manyFaults(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('自评表');
  addForm(sheet, 1, rows);
  for (let row = 11; row < 11 + rows; row += 1) sheet.getCell(row, 7).value = 50;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

it('2,000 findings are walked, filtered and sought with only those in sight drawn', async () => {
  const { page, complaints } = await openPane(browser, { tab: 'review', workbooks: { 'many.xlsx': await manyFaults(1_000) } });
  await page.evaluate((name) => pane.open(name), 'many.xlsx');
  await page.locator('[data-part=start]').click();
  await page.locator('[data-part=verdict]').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);
  const ids = await page.evaluate(() => pane.session.state.review.current!.rows.map(({ finding }) => finding.id));
  expect(ids.length).toBeGreaterThan(2_000);
  const drawn = () => page.locator('[data-finding]').count();
  const active = () => page.evaluate(() => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding'));
  expect(await drawn()).toBeLessThan(40);
  for (let presses = 0; presses < 30; presses += 1) await page.keyboard.press('j');
  expect(await active()).toBe(ids[30]);
  await page.keyboard.press('End');
  await page.waitForFunction((last) => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding') === last, ids.at(-1));
  await page.keyboard.press('k');
  await page.waitForFunction((before) => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding') === before, ids.at(-2));
  expect(await page.locator(`[data-finding="${ids.at(-2)!}"]`).evaluate((row) => {
    const [at, seen] = [row, row.closest('[data-tab] > div')!].map((element) => element.getBoundingClientRect());
    return at!.bottom > seen!.top && at!.top < seen!.bottom;
  })).toBe(true);
  expect(await drawn()).toBeLessThan(40);
  await page.getByRole('searchbox').fill('示例指标999');
  await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length < 10);
  expect(await drawn()).toBeGreaterThan(0);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('排列').selectOption('check');
  await page.locator('[data-part=findings] h3').first().waitFor();
  expect(await drawn()).toBeLessThan(40);
  expect(complaints).toEqual([]);
});
