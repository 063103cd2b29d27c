import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../e2e/support/browser';
import { openPane, type PaneOptions } from './support/open-pane';
import { clickCell, textsOf, typeInto } from './support/sheet-of';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() => (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } })
    .axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Elements that reach beyond the right edge of the page. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scroller = document.querySelector('[data-part="fill-tab"] > div')!;
    const sideways = scroller.scrollWidth > scroller.clientWidth ? ['the tab scrolls sideways'] : [];
    return [...sideways, ...[...document.querySelectorAll('[data-part="fill-tab"] *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.outerHTML.slice(0, 100))];
  });
}

/** `npm run faces` looks at the dark one as well. */
const FACES: readonly PaneOptions[] = [
  { width: 320, theme: 'light', language: 'zh' },
  { width: 320, theme: 'contrast', language: 'en' },
  ...process.env['ZIPING_FACES'] === 'all' ? [{ width: 350, theme: 'dark', language: 'en' } as const] : [],
];

describe.each(FACES)('the 填报 tab at $width px, $theme, $language', (face) => {
  it('breaks no rule of WCAG 2.2 AA and fits, in every state of a form', async () => {
    const { page, detect, complaints } = await openPane(browser, face);
    const check = async (state: string) => { expect([state, await violations(page), await tooWide(page)]).toEqual([state, [], []]); };
    await check('first run');
    await detect('zhongshan-2022-blank.xlsx');
    await typeInto(page, '自评表!J18', '9');
    await typeInto(page, '自评表!H19', '基本完成');
    const decision = page.locator('[data-state=decide]').getByRole('textbox');
    await decision.fill('20');
    await decision.press('Enter');
    await page.locator('[data-state=conflict]').waitFor();
    await check('conflict, decision refused');
    await clickCell(page, '自评表!J20');
    const folded = page.locator('button[aria-expanded=false]');
    while (await folded.count() > 0) await folded.first().click();
    await check('everything unfolded');
    await page.locator('[data-part=fill]').click();
    await page.locator('[data-part=notice]').waitFor();
    await check('filled, with a notice');
    await page.locator('[data-reason] [data-main]').first().click();
    await page.keyboard.insertText('无');
    await check('writing a reason');
    await page.evaluate(() => { pane.host!.beginEditing({ sheet: '自评表', row: 17, column: 4 }, '9'); });
    await check('a cell is being typed into');
    await page.evaluate(() => { pane.host!.endEditing(); });
    await typeInto(page, '自评表!J20', '1');
    await page.waitForFunction(() => pane.session.state.forms[0]!.open.conflicts > 1);
    await page.evaluate(() => pane.session.undo());
    await page.getByRole('alertdialog').waitFor();
    await check('undo blocked');
    expect(complaints).toEqual([]);
  });
});

describe('the keyboard alone', () => {
  it('detects, unticks a row, fills, writes a reason and undoes', async () => {
    const { page, complaints } = await openPane(browser);
    await page.evaluate((name) => pane.open(name), 'zhongshan-2022-blank.xlsx');
    const before = await textsOf(page);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches ${selector}`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => pane.session.state.phase === 'ready' && pane.session.state.busy === null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('自评表');

    await tabTo('[data-cell="自评表!E8"] input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'))).toBe('自评表!J14');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => pane.session.state.selection)).toEqual({ sheet: '自评表', row: 13, column: 9 });
    await tabTo('[data-part=fill]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => pane.session.state.undoable && pane.session.state.busy === null);
    expect((await textsOf(page))['自评表!J14']).toBeUndefined();

    for (let presses = 0; presses < 40 && !await page.evaluate(() => document.activeElement?.matches('[data-reason] [data-main]')); presses += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.insertText('切换延误；今后提前演练。');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => pane.session.state.reasons.every(({ state }) => state === 'done'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('偏差原因');

    await tabTo('[data-part=footer] button[title="撤销上一次写入"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => pane.session.state.reasons.some(({ state }) => state !== 'done'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !pane.session.state.undoable);
    expect(await textsOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });
});
