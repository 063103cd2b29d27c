import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { changedCells, readWorkbook } from '../e2e/support/cells';
import { openInstead, save, typeInto, UNSAVED } from '../e2e/support/person';
import { watchedPages } from '../e2e/support/watched-pages';

const NOTICE = '[data-part=review-tab] [data-part=notice]';
const pages = watchedPages();
const FILED = { name: '收到的自评表.xlsx', bytes: new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx')) };

/** Presses a key until what has the keyboard matches. */
async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${selector}`);
}

const active = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding') ?? null);
const countOf = async (page: Page, kind: string) => Number((await page.locator(`[data-shown=${kind}]`).innerText()).split(' ').at(-1));

it('a received form is reviewed from the verdict to the opinion without a mouse, and nothing is written until a cell is put right', async () => {
  const page = await pages.visit();
  await openInstead(page, FILED);
  await pressUntil(page, 'F6', '[data-region=pane] *');
  await pressUntil(page, 'Tab', '#ziping-tab-fill');
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-part=start]').waitFor();
  await pressUntil(page, 'Tab', '[data-part=start]');
  await page.keyboard.press('Enter');
  await page.locator('[data-part=verdict]').waitFor();
  expect(await page.locator('[data-part=verdict] tbody tr').first().innerText()).toMatch(/总分\s+94\.66\s+94\.66\s+0/);
  await page.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);

  const ids = await page.locator('[data-finding]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')));
  const walked = [await active(page)];
  for (const key of ['j', 'ArrowDown', 'k', 'ArrowUp']) {
    await page.keyboard.press(key);
    walked.push(await active(page));
  }
  expect(walked.at(-1)).toBe(ids[0]);
  expect(new Set(walked)).toEqual(new Set(ids.slice(0, 3)));

  const open = await countOf(page, 'warning');
  await page.keyboard.press('w');
  await page.keyboard.press('Enter');
  await page.getByText('没有理由不能豁免').waitFor();
  for (let choice = 0; choice < 2; choice += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator(`[data-finding="${ids[0]!}"][data-state=waived]`).waitFor();
  expect([await active(page), await countOf(page, 'waived'), await countOf(page, 'warning')]).toEqual([ids[0], 1, open - 1]);
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.keyboard.press('n');
  await page.keyboard.insertText('请按资金表更正');
  await page.keyboard.press('Enter');
  await page.getByText('批注：请按资金表更正').waitFor();
  await page.keyboard.press('z');
  await page.getByText('批注：请按资金表更正').waitFor({ state: 'detached' });
  expect(await page.locator('[data-part=taken]').innerText()).toContain('列入意见 1 条');

  // What a reviewer decides travels in the file; no cell of it has changed.
  await page.locator('header').getByText(UNSAVED).waitFor();
  expect(changedCells(await readWorkbook(FILED.bytes), await readWorkbook(await save(page)))).toEqual([]);

  for (const [name, on] of [['显示标记', true], ['写入备注', true], ['写入备注', false], ['显示标记', false]] as const) {
    const lens = page.getByRole('switch', { name });
    await lens.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(([label, wanted]) => {
      const box = [...document.querySelectorAll<HTMLInputElement>('[data-part=review-tab] input[role=switch]')].find(({ labels }) => labels?.[0]?.textContent === label);
      return box !== undefined && box.checked === wanted && !box.disabled;
    }, [name, on] as const);
  }
  const saved = await save(page);
  expect(changedCells(await readWorkbook(FILED.bytes), await readWorkbook(saved))).toEqual([]);
  const host = XlsxHost.open(saved, nodeCodec);
  expect([host.readMarks(), (await host.read()).sheets.flatMap(({ notes }) => notes)]).toEqual([[], []]);

  await typeInto(page, 'J18', '9');
  await page.waitForFunction(() => document.querySelector('#ziping-review-fixes')?.textContent?.endsWith(' 0') === false);
  await pressUntil(page, 'F6', '[data-region=pane] *');
  await pressUntil(page, 'Shift+Tab', '#ziping-review-findings');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', '[data-fix="自评表!J18"] input');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  if (!await page.locator('[data-fix="自评表!J18"] input').isChecked()) await page.keyboard.press('Space');
  await pressUntil(page, 'Tab', '[data-part=fix]');
  await page.keyboard.press('Enter');
  await page.locator(NOTICE).getByRole('button', { name: '撤销' }).waitFor();
  await pressUntil(page, 'Tab', `${NOTICE} button:not([aria-label])`);
  await page.keyboard.press('Enter');
  await page.locator(NOTICE).getByText('已撤销').waitFor();

  await pressUntil(page, 'Tab', '[data-part=opinion]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('审核意见表-12345政府服务热线外包服务项目.xlsx');
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  const opinion = sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');
  for (const words of ['收到的自评表.xlsx', '已线下核实', '94.66']) expect(opinion).toContain(words);
});
