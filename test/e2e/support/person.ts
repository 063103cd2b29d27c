import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a person does on the page, by the names they read there. */

export const FILL = '[data-part=fill]';
export const NOTICE = '[data-part=notice]';
export const UNSAVED = '（未保存）';
const DRAWN = '[id^="univer-sheet-main-canvas"]';

/** Opens a sample by the 示例 menu and waits until its forms are found. */
export async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '示例', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await untilOpen(page, `${name}.xlsx`);
  await page.locator(FILL).waitFor();
}

/** Opens bytes of the test as a file of the person's. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: /^(?:打开|Open)$/ }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** The page is titled by the open workbook only once it is drawn. */
export async function untilOpen(page: Page, name: string): Promise<void> {
  await page.waitForFunction((title) => document.title.startsWith(title), name);
  await page.locator(DRAWN).first().waitFor();
}

/** 保存, where the browser offers no place: the bytes that it downloads. */
export async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** 填入, and until the pane has looked at what stands there now. */
export async function fill(pane: Pick<Page, 'locator'>): Promise<void> {
  await pane.locator(FILL).click();
  await pane.locator(FILL).getByText('填入 0 格').waitFor();
  await pane.locator(NOTICE).getByText(/^已填入 \d+ 格。$/).waitFor();
}

/** Puts the keyboard into the sheet, as a person does it. */
export async function clickSheet(page: Page): Promise<void> {
  await page.locator(DRAWN).first().click({ position: { x: 300, y: 40 } });
}

/** Ctrl+Z of the grid itself. */
export async function undoInGrid(page: Page): Promise<void> {
  await clickSheet(page);
  await page.keyboard.press('Control+z');
}

/** 名称框 of the grid. */
export const nameBox = (page: Page) => page.locator('[data-u-comp="defined-name"] input');

/** Goes to a cell by the name box; the keyboard is in the sheet afterwards. */
export async function goTo(page: Page, address: string): Promise<void> {
  await nameBox(page).fill(address);
  await nameBox(page).press('Enter');
}

/** Types into a cell of the sheet that is shown. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Opens a file in place of what is open, without keeping its changes, and waits until its forms were looked for. */
export async function openInstead(page: Page, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  await openFile(page, name, bytes);
  const discard = page.getByRole('button', { name: /^(?:不保存|Do not save)$/ });
  const opened = page.locator('header').getByText(name, { exact: true });
  await discard.or(opened).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await untilOpen(page, name);
  await page.locator('[data-section=forms]').waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}
