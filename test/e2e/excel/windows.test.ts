import { expect, it } from 'vitest';
import { officePages } from '../support/office-pages';
import { FILL } from '../support/person';
import { callCommands, fillAndUndo, WORKBOOK } from './walk';

const pages = officePages();

it('the add-in in Excel for Windows fills, takes a reason, undoes and answers to every command', async () => {
  const opened = await pages.onWindows(WORKBOOK);
  await fillAndUndo(opened);
  await callCommands(opened);
  await opened.page.context().close();
});

it('the add-in in a dark English Excel 2019 of version 1.9 speaks English, is dark and says what this Excel cannot do', async () => {
  const { pane, page } = await pages.onWindows({ ...WORKBOOK, theme: 'dark', locale: 'en-US', cap: '1.9' });
  await pane.locator(FILL).getByText(/^Fill \d+ cells/).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await pane.locator('[data-part=limits]').innerText()).toMatch(/merged/);
  const [red = 255] = (await pane.locator('section').first().evaluate((section) => getComputedStyle(section).backgroundColor)).match(/\d+/g)!.map(Number);
  expect(red).toBeLessThan(60);
  await page.context().close();
});
