import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { detect, fill, scrollTo } from './page-steps';
import { openPage } from './themes';
import { formWithConflict, sample } from './workbooks';

const FOLDER = 'docs/images';
/** Time for the grid to draw itself anew, which it does without telling. */
const DRAWN_MS = 1000;

/** The two pictures of the README: the whole page with a filled form, and the pane with all that it can ask. */
export async function takeReadmePictures(browser: Browser, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await openPage(browser, address, 'light');
  await detect(page, sample('shanghai-2023-blank', '上海市自评表.xlsx'));
  await fill(page);
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: `${FOLDER}/workbench.png` });

  await page.setViewportSize({ width: 1366, height: 1040 });
  await detect(page, await formWithConflict());
  await scrollTo(page, '[data-section="preview"]');
  await page.waitForTimeout(DRAWN_MS);
  await page.locator('[data-region="pane"]').screenshot({ path: `${FOLDER}/pane.png` });
  await page.context().close();
}
