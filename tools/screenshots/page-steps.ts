import type { Page } from 'playwright-core';
import type { HandedFile } from './workbooks';

/** What a person does on the page, in its Chinese. */
export async function open(page: Page, { name, bytes }: HandedFile): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '打开').click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

export async function openInstead(page: Page, file: HandedFile): Promise<void> {
  await open(page, file);
  const discard = button(page, '不保存');
  const opened = page.locator('header').getByText(file.name, { exact: true });
  await discard.or(opened).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await opened.waitFor();
  await page.locator('[id^="univer-sheet-main-canvas"]').first().waitFor();
}

/** Opens a file and has its forms found. */
export async function detect(page: Page, file: HandedFile): Promise<void> {
  await openInstead(page, file);
  const first = button(page, '识别');
  const again = button(page, '重新识别');
  await first.or(again).first().waitFor();
  if (await first.isVisible()) await first.click();
  await again.or(page.getByText('没有找到自评表。', { exact: false })).first().waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** 填入, with the pointer on what it tells so that it stays. */
export async function fill(page: Page): Promise<void> {
  await page.locator('[data-part="fill"]').click();
  await page.locator('[data-part="notice"]').hover();
}

export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** Draws a part of the pane to its top edge. */
export async function scrollTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().evaluate((element) => { element.scrollIntoView({ block: 'start' }); });
}

/** Types into the cell at the top left and stays in it. */
export async function typeTitle(page: Page, text: string): Promise<void> {
  await page.locator('[id^="univer-sheet-main-canvas"]').first().click({ position: { x: 300, y: 40 } });
  await page.keyboard.type(text);
}
