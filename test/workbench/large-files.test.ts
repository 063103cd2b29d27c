import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/workbook/cell-ref';
import { PLAIN_STYLES, workbookOf } from '../host/xlsx/workbook-of';
import { openPage, untilOpen } from './open-page';
import { servedPage } from './served-page';
import { choose, FIRST, inMemory } from './steps';

const served = servedPage();

const row = (at: number): string => `<row r="${at + 1}">${Array.from({ length: 8 }, (_, column) => `<c r="${cellAddress(at, column)}" s="1"><v>${at + column}.5</v></c>`).join('')}</row>`;
const SHEET = `<sheetData>${Array.from({ length: 40 }, (_, at) => row(at)).join('')}</sheetData>`;

declare global {
  interface Window {
    /** What the page said, frame by frame, while it opened. */
    opening: string[];
  }
}

describe('a workbook of 200 sheets', () => {
  it('opens with a sign on the screen from the start to the end', { timeout: 120_000 }, async () => {
    const { page, troubles } = await openPage(served);
    await untilOpen(page, FIRST);
    await page.evaluate(() => {
      const opening: string[] = [];
      window.opening = opening;
      const look = (): void => {
        const sign = document.querySelector('[role="status"]')?.textContent?.includes('正在打开') === true ? '正在打开' : document.querySelector('header [role="progressbar"]')?.getAttribute('aria-label') ?? document.title;
        if (opening.at(-1) !== sign) opening.push(sign);
        requestAnimationFrame(look);
      };
      look();
    });
    const sheets = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`表${index}`, SHEET]));
    await choose(page, inMemory('两百.xlsx', workbookOf({ sheets, styles: PLAIN_STYLES })));
    await page.waitForFunction(() => document.title.startsWith('两百'));
    await page.waitForFunction(() => window.opening.at(-1)?.startsWith('两百'));
    expect(await page.evaluate(() => window.opening)).toEqual([`${FIRST} - 自评通`, '正在打开 两百.xlsx…', '正在打开', '两百.xlsx - 自评通']);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
