import type { Browser } from 'playwright-core';
import { chooseAnotherProfile, detectAgain, fillAll, keystroke, openFile, scrollThrough, undo, untilFound } from './page-steps';
import { measure, type Measured, watchTasks } from './watch-tasks';

/** All that a person does with a large workbook, in the order in which they do it. */
export async function workOn(browser: Browser, address: string, bytes: Uint8Array, tell: (what: string, measured: Measured) => void): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await watchTasks(page);
    await page.addInitScript(() => {
      Object.assign(window, { showOpenFilePicker: undefined });
      localStorage.setItem('ziping.visited', '1');
    });
    await page.goto(address);
    await page.getByRole('button', { name: '打开文件' }).waitFor();
    const step = async (what: string, work: () => Promise<unknown>) => { tell(what, await measure(page, work)); };
    await step('opening the file in the grid', () => openFile(page, '大工作簿.xlsx', bytes));
    await step('detecting, the first time', () => untilFound(page));
    // The first one waits for the grid itself to start as well.
    await step('opening another in its place', () => openFile(page, '又一大工作簿.xlsx', bytes));
    await untilFound(page);
    await step('detecting again', () => detectAgain(page));
    await step('scrolling the forms', () => scrollThrough(page, '[data-section="forms"]'));
    await step('scrolling the pane with its preview', () => scrollThrough(page, '[data-part="fill-tab"]'));
    await step('choosing another profile', () => chooseAnotherProfile(page));
    await step('filling all', () => fillAll(page));
    await step('undoing', () => undo(page));
    let shown = 0;
    const { longest } = await measure(page, async () => { shown = await keystroke(page); });
    tell('a number typed, until the pane shows it', { whole: shown, longest });
  } finally {
    await context.close();
  }
}
