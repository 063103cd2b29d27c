import type { Browser, Page } from 'playwright-core';
import type { PictureState } from './states';
import { HEIGHT, openPage, type ThemeName, WIDTHS } from './themes';

/** Time for the grid to draw itself anew, which it does without telling. */
const DRAWN_MS = 250;

/** From here on grid and pane stand side by side. */
const SIDE_BY_SIDE = 800;

export interface Picture {
  readonly state: string;
  readonly width: number;
  readonly theme: ThemeName;
  readonly file: string;
}

/** Walks `states` on a page of their own, in one theme and pictures each in every width; a state that cannot be reached is told and left out. */
export async function takePictures(browser: Browser, address: string, states: readonly PictureState[], theme: ThemeName, folder: string, tell: (line: string) => void): Promise<readonly Picture[]> {
  const page = await openPage(browser, address, theme);
  const taken: Picture[] = [];
  for (const state of states) {
    try {
      await state.go(page);
      for (const width of WIDTHS) taken.push(await pictureOf(page, state, width, theme, folder, tell));
      await widen(page, WIDTHS[0]);
      await state.leave?.(page);
    } catch (error) {
      await page.screenshot({ path: `${folder}/trouble-${state.name}-${theme}.png` });
      tell(`${state.name} (${theme}): ${error instanceof Error ? error.message : String(error)}`);
      await widen(page, WIDTHS[0]);
      await page.goto(address);
    }
  }
  await page.context().close();
  return taken;
}

async function pictureOf(page: Page, state: PictureState, width: number, theme: ThemeName, folder: string, tell: (line: string) => void): Promise<Picture> {
  await widen(page, width);
  // Not pressed: a dialog may lie over it.
  if (width < SIDE_BY_SIDE) await page.locator(`[role="tab"][value="${state.side}"]`).evaluate((tab: HTMLElement) => { tab.click(); });
  await state.atEachWidth?.(page);
  await page.waitForTimeout(DRAWN_MS);
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  if (reach > width) tell(`${state.name} (${theme}): the page is ${reach} px wide in a window of ${width}`);
  const file = `${state.name}-${width}-${theme}.png`;
  await page.screenshot({ path: `${folder}/${file}` });
  return { state: state.name, width, theme, file };
}

async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
}
