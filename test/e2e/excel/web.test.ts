import { expect, it } from 'vitest';
import type { HostDoor } from '../../host/excel/emulator/page/serve-book';
import { officePages, type OpenedPane } from '../support/office-pages';
import { FILL } from '../support/person';
import { explainScore } from './explain';
import { callCommands, fillAndUndo, WORKBOOK } from './walk';

const pages = officePages();
const ESCAPE = 15;

/** What the keyboard comes to, one Tab after the other, from the top of the pane to its end. */
async function stopsOf({ page, pane }: OpenedPane): Promise<readonly string[]> {
  await pane.locator(FILL).getByText(/填入 [1-9]/).waitFor();
  await pane.getByRole('tab', { selected: true }).focus();
  const stops: string[] = [];
  const focused = () => pane.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === null || activeElement === body ? null : `${activeElement.tagName} ${activeElement.getAttribute('aria-label') ?? activeElement.textContent}`;
  });
  for (let stop = await focused(); stop !== null; stop = await focused()) {
    stops.push(stop);
    await page.keyboard.press('Tab');
  }
  return stops;
}

it('the add-in in the frame of Excel on the web fills, takes a reason, undoes, answers to every command and explains a score', async () => {
  const opened = await pages.onWeb(WORKBOOK);
  await fillAndUndo(opened);
  await callCommands(opened);
  await explainScore(opened);
  expect(opened.emulator.requests.every(({ error }) => error === null)).toBe(true);
  await opened.page.context().close();
});

it('the keyboard comes to the same in the frame as in a pane of Windows, and Escape closes what is open before it leads out', async () => {
  const [web, windows] = [await pages.onWeb(WORKBOOK), await pages.onWindows(WORKBOOK)];
  const stops = await stopsOf(windows);
  expect(stops.length).toBeGreaterThan(15);
  expect(await stopsOf(web)).toEqual(stops);

  const escapes = async () => (await web.page.evaluate(() => (window as unknown as HostDoor).excelKeys!)).filter((key) => key === ESCAPE);
  const writing = web.pane.locator('[data-reason] textarea');
  await web.pane.locator('[data-reason] [data-main]').first().click();
  await writing.press('Escape');
  await writing.waitFor({ state: 'detached' });
  expect(await escapes()).toEqual([]);
  await web.pane.locator(FILL).press('Escape');
  await expect.poll(escapes).toEqual([ESCAPE]);
  for (const { page } of [web, windows]) await page.context().close();
});
