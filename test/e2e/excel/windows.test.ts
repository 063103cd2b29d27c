import { expect, it } from 'vitest';
import { officePages, type OpenedPane } from '../support/office-pages';
import { FILL, NOTICE } from '../support/person';
import { explainScore } from './explain';
import { callCommands, fillAndUndo, WORKBOOK } from './walk';

const pages = officePages();

it('the add-in in Excel for Windows fills, takes a reason, undoes, answers to every command and explains a score', async () => {
  const opened = await pages.onWindows(WORKBOOK);
  await fillAndUndo(opened);
  await callCommands(opened);
  await explainScore(opened);
  await waitForTheCell(opened);
  await loseTheWorkbook(opened);
  await opened.page.context().close();
});

/** 填入 while a cell is being typed into: says what it waits for, and goes on once the cell is left. */
async function waitForTheCell({ pane, user, emulator }: OpenedPane): Promise<void> {
  const footer = pane.locator('[data-part=fill-tab] [data-part=footer]');
  user.beginEditing({ sheet: emulator.book.active.name, row: 40, column: 0 }, '旁边');
  await pane.locator(FILL).click();
  await footer.getByText('先完成单元格的输入').waitFor();
  user.endEditing();
  await pane.locator('[data-part=fill-tab]').locator(NOTICE).getByText(/^已填入 \d+ 格。$/).waitFor();
  await footer.getByText('先完成单元格的输入').waitFor({ state: 'detached' });
}

/** A workbook that is closed is said to be gone, and nothing is offered that could not be done. */
async function loseTheWorkbook({ pane, emulator }: OpenedPane): Promise<void> {
  emulator.lose('InvalidOrTimedOutSession');
  await pane.locator('[data-part=fill-tab] [data-part=footer]').getByRole('button', { name: '撤销' }).click();
  await pane.getByText('自评通不再连着它').waitFor();
  await pane.locator('[data-part=fill-tab] [data-part=footer]').getByText('先重新打开或连接工作簿').waitFor();
  expect(await pane.locator(FILL).getAttribute('aria-disabled')).toBe('true');
}

it('the add-in in a dark English Excel 2019 of version 1.9 speaks English, is dark and says what this Excel cannot do', async () => {
  const { pane, page } = await pages.onWindows({ ...WORKBOOK, theme: 'dark', locale: 'en-US', cap: '1.9' });
  await pane.locator(FILL).getByText(/^Fill \d+ cells/).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await pane.locator('[data-part=limits]').innerText()).toMatch(/merged/);
  const [red = 255] = (await pane.locator('section').first().evaluate((section) => getComputedStyle(section).backgroundColor)).match(/\d+/g)!.map(Number);
  expect(red).toBeLessThan(60);
  await page.context().close();
});
