import { readFileSync } from 'node:fs';
import type { FileChooser, Page } from 'playwright-core';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';

/** The sample of a first visit. */
export const FIRST = '全国统一格式（虚构单位，空白）.xlsx';
export const UNSAVED = '（未保存）';

/** What a person hands over in the chooser of the system. */
export async function choose(page: Page, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '打开', exact: true }).click()]);
  await chooser.setFiles(file);
}

export function inMemory(name: string, bytes: Uint8Array) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Types into the cell at the top left, which is selected from the start. */
export async function typeTitle(page: Page, text: string): Promise<void> {
  await page.locator('[id^="univer-sheet-main-canvas"]').first().click({ position: { x: 60, y: 30 } });
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByText(UNSAVED).waitFor();
}

/** Waits until the page says this once. */
export function told(page: Page, words: string): Promise<void> {
  return page.getByRole('list', { name: '提示' }).getByText(words).first().waitFor();
}

/** 保存 where the browser offers no place: the bytes that it downloads. */
export async function savedBytes(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** What stands in the first cell of a file. */
export async function titleOf(bytes: Uint8Array): Promise<unknown> {
  const { sheets } = await XlsxHost.open(bytes, nodeCodec).read();
  return sheets[0]!.cells[0]!.value;
}

/** Drags a file over the page and lets it go, as the browser tells of it. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(([named, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(content)], named));
    return transfer;
  }, [name, [...bytes]] as const);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.getByText('松开鼠标，打开这个文件').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await page.getByText('松开鼠标，打开这个文件').waitFor({ state: 'detached' });
}
