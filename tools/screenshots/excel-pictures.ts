import type { Browser, Page } from 'playwright-core';
import { serveWindowsHost } from '../../test/host/excel/emulator/page/windows-host';
import { OFFICE_ADDRESS, serveOffice } from '../../test/e2e/support/serve-office';
import { EXCEL_STATES, type ExcelState } from './excel-states';
import type { Picture } from './take-pictures';
import { HEIGHT, type ThemeName, THEMES } from './themes';

/** The width that Excel gives a pane, and the least that it leaves it. */
const WIDTHS = [350, 320] as const;
const PANE = `${OFFICE_ADDRESS}taskpane.html`;

/** Pictures every state of the pane in Excel for Windows; one that cannot be come to is told and left out. */
export async function takeExcelPictures(browser: Browser, theme: ThemeName, folder: string, tell: (line: string) => void): Promise<readonly Picture[]> {
  const taken: Picture[] = [];
  for (const state of EXCEL_STATES) {
    const context = await browser.newContext({ ...THEMES[theme], viewport: { width: WIDTHS[0], height: HEIGHT }, locale: 'zh-CN', reducedMotion: 'reduce' });
    context.setDefaultTimeout(30_000);
    await serveOffice(context);
    const page = await context.newPage();
    try {
      await open(page, state, theme);
      for (const width of WIDTHS) taken.push(await pictureOf(page, state.name, width, theme, folder, tell));
    } catch (error) {
      await page.screenshot({ path: `${folder}/trouble-excel-${state.name}-${theme}.png` });
      tell(`excel ${state.name} (${theme}): ${error instanceof Error ? error.message : String(error)}`);
    }
    await context.close();
  }
  return taken;
}

async function open(page: Page, state: ExcelState, theme: ThemeName): Promise<void> {
  if (state.workbook === null) {
    await page.goto(PANE);
    await state.go(page);
    return;
  }
  const { workbook, options, prepare, go } = state;
  const { bytes } = await workbook();
  // What formulas last showed stays, as in the file.
  const hosted = await serveWindowsHost(page, { bytes, calculate: () => [], theme: theme === 'light' ? 'light' : 'dark', ...options });
  prepare?.(hosted);
  await page.goto(PANE);
  await go(page, hosted);
}

async function pictureOf(page: Page, state: string, width: number, theme: ThemeName, folder: string, tell: (line: string) => void): Promise<Picture> {
  await page.setViewportSize({ width, height: HEIGHT });
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  if (reach > width) tell(`excel ${state} (${theme}): the pane is ${reach} px wide in ${width}`);
  const file = `excel-${state}-${width}-${theme}.png`;
  await page.screenshot({ path: `${folder}/${file}` });
  return { state: `excel-${state}`, width, theme, file };
}
