import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { button, detect, scrollTo } from './page-steps';
import type { PictureState } from './states';
import { sample } from './workbooks';

const ZHONGSHAN = sample('zhongshan-2022', '中山市自评表.xlsx');
const SHANGHAI = sample('shanghai-2023', '上海市自评表.xlsx');
const STEPS_SHOWN = 4;


const GRADES = '[data-field="/grades/bands"]';
const escape = (page: Page) => page.keyboard.press('Escape');
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const way = (page: Page, name: string) => page.locator(`#ziping-teach-${name}`).click();
const project = (page: Page) => page.locator('[data-part=project]');
const next = (page: Page) => page.locator('[data-part=next]').click();

/** 状态 of 讲解 and 规则, walked on a page of their own. */
export const TEACH_STATES: readonly PictureState[] = [
  { name: 'teach-steps', side: 'pane', go: async (page) => { await detect(page, ZHONGSHAN); await tab(page, '讲解'); await steps(page, STEPS_SHOWN); }, atEachWidth: toCurrent },
  { name: 'teach-question', side: 'pane', go: untilAsked, atEachWidth: toCurrent },
  { name: 'teach-wrong-answer', side: 'pane', go: answerWrong, atEachWidth: toCurrent },
  { name: 'teach-all-steps', side: 'pane', go: (page) => page.locator('[data-part=reveal-all]').click(), atEachWidth: toCurrent },
  { name: 'teach-pick', side: 'pane', go: (page) => page.locator('[data-part=pick]').click(), atEachWidth: toTop, leave: escape },
  { name: 'teach-keys', side: 'pane', go: async (page) => { await project(page).focus(); await page.keyboard.press('?'); await page.getByRole('dialog').waitFor(); }, leave: escape },
  { name: 'teach-what-if', side: 'pane', go: moveResult, atEachWidth: toTop },
  { name: 'teach-what-if-chart', side: 'pane', go: () => Promise.resolve(), atEachWidth: (page) => scrollTo(page, '[data-part=results]') },
  { name: 'teach-exercise', side: 'pane', go: (page) => way(page, 'exercise'), atEachWidth: toTop },
  { name: 'teach-exercise-made', side: 'pane', go: (page) => page.locator('[data-part=make-exercise]').click(), atEachWidth: (page) => scrollTo(page, '[data-part=made-exercise]') },
  { name: 'rule-cards', side: 'pane', go: async (page) => { await tab(page, '规则'); await page.locator('[data-part=rule-cards]').waitFor(); }, atEachWidth: toTop },
  { name: 'rule-card-graph', side: 'pane', go: openCards, atEachWidth: (page) => scrollTo(page, '[data-part=rule-cards] [data-part=chart]') },
  { name: 'rule-editor', side: 'pane', go: async (page) => { await button(page, '复制并修改').click(); await page.locator('[data-part=profile-editor]').waitFor(); }, atEachWidth: toTop },
  { name: 'rule-editor-fault', side: 'pane', go: leaveGap, atEachWidth: (page) => scrollTo(page, GRADES), leave: (page) => tab(page, '讲解') },
  { name: 'projected-exercise', side: 'pane', go: async (page) => { await way(page, 'exercise'); await project(page).click(); }, atEachWidth: toTop },
  { name: 'projected-steps', side: 'pane', go: async (page) => { await way(page, 'derivation'); await next(page); }, atEachWidth: toTop },
  { name: 'projected-question', side: 'pane', go: async (page) => { await page.keyboard.press('PageDown'); await untilAsked(page); }, atEachWidth: toTop },
  { name: 'projected-what-if', side: 'pane', go: (page) => way(page, 'whatIf'), atEachWidth: toTop },
  { name: 'projected-what-if-more', side: 'pane', go: () => Promise.resolve(), atEachWidth: (page) => scrollTo(page, '[data-part=results]'), leave: escape },
  { name: 'teach-compare', side: 'pane', go: compare, atEachWidth: toTop },
  { name: 'teach-compare-rows', side: 'pane', go: () => Promise.resolve(), atEachWidth: (page) => scrollTo(page, '[data-part=counts]') },
  { name: 'projected-compare', side: 'pane', go: (page) => project(page).click(), atEachWidth: toTop },
  { name: 'projected-compare-rows', side: 'pane', go: (page) => page.keyboard.press('PageDown'), leave: escape },
  { name: 'teach-exercise-open', side: 'pane', go: openExercise },
  { name: 'teach-marking', side: 'pane', go: (page) => page.locator('[data-part=mark-exercise]').click(), atEachWidth: (page) => scrollTo(page, '[data-part=sum]') },
];

function toCurrent(page: Page): Promise<void> {
  return scrollTo(page, '[aria-current=step]');
}

async function toTop(page: Page): Promise<void> {
  await page.locator('[data-part=teach-tab] > div, #ziping-panel-rules > div').evaluateAll((all) => { for (const one of all) one.scrollTop = 0; });
}

async function steps(page: Page, count: number): Promise<void> {
  for (let shown = 0; shown < count; shown += 1) await next(page);
}

async function untilAsked(page: Page): Promise<void> {
  while (await page.locator('[data-part=question]').count() === 0) await next(page);
}

async function answerWrong(page: Page): Promise<void> {
  for (let choice = 0; await page.locator('[data-choice=wrong]').count() === 0; choice += 1) {
    // Whoever answers right is led on, and goes back to answer wrong.
    if (await page.locator('[data-part=question]').count() === 0) await button(page, '上一步').click();
    await page.locator('[data-choice]').nth(choice).click();
  }
}

async function moveResult(page: Page): Promise<void> {
  await way(page, 'whatIf');
  await page.locator('[data-part=what-if] select').first().selectOption({ index: 2 });
  await page.locator('[data-part=mover] input:not([type=range])').last().fill('80');
  await page.keyboard.press('Enter');
  await page.locator('[data-part=results] [data-changed]').first().waitFor();
}

/** A rule with a gap between two grades, in a copy of the profile in force. */
async function leaveGap(page: Page): Promise<void> {
  await page.locator('[data-group=totals]').getByRole('button').first().click();
  await page.locator(`${GRADES} input`).nth(1).fill('95');
  await page.keyboard.press('Enter');
  await page.locator(GRADES).getByText('之间有空隙').waitFor();
}

async function openCards(page: Page): Promise<void> {
  const folded = page.locator('[data-part=rule-cards] button[aria-expanded=false]');
  while (await page.locator('[data-part=rule-cards] [data-part=chart]').count() === 0) await folded.first().click();
}

async function compare(page: Page): Promise<void> {
  await tab(page, '填报');
  await detect(page, SHANGHAI);
  await tab(page, '讲解');
  await page.getByRole('combobox', { name: '讲解哪一张自评表' }).selectOption({ label: '政府聘用辅助人员经费' });
  await way(page, 'sideBySide');
  await page.locator('[data-part=compared]').waitFor();
  await page.locator('[data-part=add-profile]').click();
  await page.locator('[data-unfit]').first().waitFor();
}

/** The exercise that was made a moment ago, handed back without a word in it. */
async function openExercise(page: Page): Promise<void> {
  await way(page, 'exercise');
  await page.locator('[data-part=make-exercise]').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-part=hand-exercise]').click()]);
  await tab(page, '填报');
  await detect(page, { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) });
  await tab(page, '讲解');
  await way(page, 'exercise');
  await page.locator('[data-part=mark-exercise]').waitFor();
}
