import type { Page } from 'playwright-core';
import { answerChoosers } from '../support/answer-choosers';
import type { ServedPage } from './served-page';

/** A page of the workbench, and all that went wrong on it: nothing may. */
export interface OpenedPage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Opens the built page as a person's first visit, in Chinese; dialogs of the system are taken for missing ones. */
export async function openPage({ browser, address }: ServedPage, width = 1366): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  answerChoosers(page);
  const troubles: string[] = [];
  page.on('console', (told) => { if (told.type() === 'error') troubles.push(told.text()); });
  page.on('pageerror', (error) => { troubles.push(String(error)); });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) troubles.push(`outside: ${url}`);
  });
  // A chooser of the system cannot be driven from here; without it the page takes what older browsers have.
  await page.addInitScript(() => { Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined }); });
  await page.goto(address);
  return { page, troubles };
}

/** Waits until the workbook of this name is open and drawn. */
export async function untilOpen(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: false }).first().waitFor();
  await page.locator('[id^="univer-sheet-main-canvas"]').first().waitFor();
}
