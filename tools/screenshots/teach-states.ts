import type { Page } from 'playwright-core';
import { button, detect, scrollTo } from './page-steps';
import type { PictureState } from './states';
import { sample } from './workbooks';

const FILLED = sample('zhongshan-2022', '中山市自评表.xlsx');
const STEPS_SHOWN = 4;

/** 状态 of 讲解, walked on a page of their own. */
export const TEACH_STATES: readonly PictureState[] = [
  { name: 'teach-steps', side: 'pane', go: async (page) => { await detect(page, FILLED); await tab(page, '讲解'); await steps(page, STEPS_SHOWN); }, atEachWidth: toCurrent },
  { name: 'teach-question', side: 'pane', go: untilAsked, atEachWidth: toCurrent },
  { name: 'teach-wrong-answer', side: 'pane', go: answerWrong, atEachWidth: toCurrent },
  { name: 'teach-all-steps', side: 'pane', go: (page) => page.locator('[data-part=reveal-all]').click(), atEachWidth: toCurrent },
  { name: 'teach-pick', side: 'pane', go: (page) => page.locator('[data-part=pick]').click(), leave: (page) => page.keyboard.press('Escape') },
  { name: 'teach-keys', side: 'pane', go: async (page) => { await project(page).focus(); await page.keyboard.press('?'); await page.getByRole('dialog').waitFor(); }, leave: (page) => page.keyboard.press('Escape') },
  { name: 'projected-steps', side: 'pane', go: async (page) => { await project(page).click(); await back(page, STEPS_SHOWN); } },
];

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const project = (page: Page) => page.locator('[data-part=project]');
const next = (page: Page) => page.locator('[data-part=next]').click();

const toCurrent = (page: Page) => scrollTo(page, '[aria-current=step]');

async function steps(page: Page, count: number): Promise<void> {
  for (let shown = 0; shown < count; shown += 1) await next(page);
}

async function back(page: Page, count: number): Promise<void> {
  for (let gone = 0; gone < count; gone += 1) await button(page, '上一步').click();
}

async function untilAsked(page: Page): Promise<void> {
  while (await page.locator('[data-part=question]').count() === 0) await next(page);
}

async function answerWrong(page: Page): Promise<void> {
  for (const choice of await page.locator('[data-choice=open]').all()) {
    await choice.click();
    if (await page.locator('[data-choice=wrong]').count() > 0) return;
    await back(page, 1);
  }
}
