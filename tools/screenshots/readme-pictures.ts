import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { detect, fill, scrollTo } from './page-steps';
import { openPage } from './themes';
import { formWithConflict, sample } from './workbooks';

const FOLDER = 'docs/images';
/** Time for the grid to draw itself anew, which it does without telling. */
const DRAWN_MS = 1000;

/** The pictures of the README: the whole page with a filled form, the pane with all that it can ask, and a number that is moved in 如果. */
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

  await page.setViewportSize({ width: 1366, height: 920 });
  await detect(page, sample('zhongshan-2022', '中山市自评表.xlsx'));
  await page.getByRole('tab', { name: '讲解', exact: true }).click();
  await page.locator('#ziping-teach-whatIf').click();
  await page.locator('[data-part=what-if] select').first().selectOption({ index: 2 });
  await page.locator('[data-part=mover] input:not([type=range])').last().fill('80');
  await page.keyboard.press('Enter');
  await page.locator('[data-part=results] [data-changed]').first().waitFor();
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: `${FOLDER}/teach.png` });
  await page.context().close();
}
