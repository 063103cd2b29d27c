import type { Page } from 'playwright-core';

const CANVAS = '[id^="univer-sheet-main-canvas"]';
const TIMEOUT = 120_000;

/** Chooses a file; it is opened and its forms are found without another press. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '打开', exact: true }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.locator('header').getByText(name, { exact: true }).waitFor({ timeout: TIMEOUT });
  await page.locator(CANVAS).first().waitFor({ timeout: TIMEOUT });
}

export async function untilFound(page: Page): Promise<void> {
  await page.locator('[data-part="fill"]').waitFor({ timeout: TIMEOUT });
  await untilQuiet(page);
}

export async function detectAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: '重新识别' }).click();
  await untilQuiet(page);
}

/** Through a list from its first line on, a screen a frame, a hundred screens at most. */
export function scrollThrough(page: Page, inside: string): Promise<number> {
  return page.locator(inside).first().evaluate(async (start) => {
    const inList = [start, ...start.querySelectorAll('*')].find((element) => element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === 'auto');
    const list = inList ?? null;
    if (list === null) return 0;
    let screens = 0;
    for (let before = -1; list.scrollTop !== before && screens < 100; screens += 1) {
      before = list.scrollTop;
      list.scrollTop += list.clientHeight;
      await new Promise(requestAnimationFrame);
    }
    list.scrollTop = 0;
    return screens;
  });
}

/** Another profile for the form shown, as the list of profiles offers them. */
export async function chooseAnotherProfile(page: Page): Promise<void> {
  const list = page.locator('[data-section="profile"] select');
  const other = await list.evaluate((select: HTMLSelectElement) => [...select.options].find(({ value }) => value !== '' && value !== select.value)!.value);
  await list.selectOption(other);
  await page.getByText('由您选定').waitFor({ timeout: TIMEOUT });
  await untilQuiet(page);
}

export async function fillAll(page: Page): Promise<void> {
  await page.locator('[data-part="fill"]').click();
  await page.getByText('已填入', { exact: false }).first().waitFor({ timeout: TIMEOUT });
  await untilQuiet(page);
}

export async function undo(page: Page): Promise<void> {
  await page.locator('[data-part="footer"]').getByRole('button', { name: '撤销' }).click();
  await page.getByText('已撤销', { exact: false }).first().waitFor({ timeout: TIMEOUT });
  await untilQuiet(page);
}

/** Types over a score that is to be filled; ms from the last key until the pane says that it differs. */
export async function keystroke(page: Page): Promise<number> {
  const row = page.locator('[data-state="write"]').first();
  const cell = await row.getAttribute('data-cell');
  await row.locator('button').first().click();
  await page.locator('[data-part="fill-tab"]').getByRole('heading').first().focus();
  await page.keyboard.press('Shift+F6');
  await page.evaluate((name) => {
    const times = { pressed: 0, shown: 0 };
    Object.assign(window, { times });
    window.addEventListener('keydown', ({ key }) => { if (key === 'Enter') times.pressed = performance.now(); }, true);
    new MutationObserver(() => {
      if (times.shown === 0 && document.querySelector(`[data-cell="${name}"][data-state="conflict"]`) !== null) times.shown = performance.now();
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
  }, cell);
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.locator(`[data-cell="${cell}"][data-state="conflict"]`).waitFor({ timeout: TIMEOUT });
  return page.evaluate(() => {
    const { times: { pressed, shown } } = window as unknown as { times: { pressed: number; shown: number } };
    return shown - pressed;
  });
}

function untilQuiet(page: Page): Promise<void> {
  return page.getByRole('progressbar').waitFor({ state: 'detached', timeout: TIMEOUT });
}
