import type { Browser } from 'playwright-core';
import { workbookOfForms } from '../sample-workbooks';
import { openFile, untilFound } from './page-steps';

/** What a position of the slider costs: the engine, the picture and the layout of the pane, and until it is on the screen. */
export interface SliderCost {
  readonly rows: number;
  readonly median: number;
  readonly longest: number;
  readonly painted: number;
}

const ROWS = 60;
const POSITIONS = 100;

/** 如果 over a form of 60 rows: the slider of its first row, a hundred positions one after the other. */
export async function sliderCost(browser: Browser, address: string): Promise<SliderCost> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(window, { showOpenFilePicker: undefined });
      localStorage.setItem('ziping.visited', '1');
    });
    await page.goto(address);
    await page.getByRole('button', { name: '打开文件' }).waitFor();
    await openFile(page, '六十行.xlsx', await workbookOfForms(1, ROWS));
    await untilFound(page);
    await page.getByRole('tab', { name: '讲解', exact: true }).click();
    await page.locator('#ziping-teach-whatIf').click();
    await page.locator('[data-part=mover] input[type=range]').waitFor();
    const costs = await page.evaluate(slideThrough, POSITIONS);
    const middle = (of: readonly number[]) => of.toSorted((a, b) => a - b)[Math.trunc(of.length / 2)]!;
    return { rows: ROWS, median: middle(costs.map(({ drawn }) => drawn)), longest: Math.max(...costs.map(({ drawn }) => drawn)), painted: Math.max(...costs.map(({ painted }) => painted)) };
  } finally {
    await context.close();
  }
}

/** Runs in the page, which hears what it would hear of a hand. */
async function slideThrough(positions: number): Promise<readonly { readonly drawn: number; readonly painted: number }[]> {
  const slider = document.querySelector<HTMLInputElement>('[data-part=mover] input[type=range]')!;
  const results = document.querySelector('[data-part=results]')!;
  // React looks at what the element itself keeps of its value.
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const costs = [];
  for (let at = 0; at < positions; at += 1) {
    const before = results.textContent;
    const started = performance.now();
    put.call(slider, String((at * 7) % Number(slider.max)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    slider.closest('[data-part=what-if]')!.getBoundingClientRect();
    const drawn = performance.now() - started;
    if (at === 1 && results.textContent === before) throw new Error('the results do not follow');
    await new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 0); }); });
    costs.push({ drawn, painted: performance.now() - started });
  }
  return costs;
}
