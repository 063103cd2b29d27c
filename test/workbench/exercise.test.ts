import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { contentOf } from '../../src/workbook/cell-content';
import { parseRef, sameCell } from '../../src/workbook/cell-ref';
import { changedCells, readWorkbook } from '../e2e/support/cells';
import { openInstead, save, UNSAVED } from '../e2e/support/person';
import { watchedPages } from '../e2e/support/watched-pages';

const pages = watchedPages();
const SOURCE = { name: '自评表.xlsx', bytes: new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx')) };

/** What a button hands over. */
async function handed(page: Page, part: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-part=${part}]`).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

async function openExercisePart(page: Page): Promise<void> {
  await page.locator('#ziping-tab-teach').click();
  await page.locator('#ziping-teach-exercise').click();
  await page.locator('[data-part=exercise]').waitFor();
}

/** Numbers written into the file by a person at home. */
async function filledIn(bytes: Uint8Array, numbers: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const host = XlsxHost.open(bytes, nodeCodec);
  const { sheets } = await host.read();
  const { conflicts } = await host.apply({
    edits: Object.entries(numbers).map(([at, decimal]) => {
      const ref = parseRef(at)!;
      const cell = sheets.find(({ name }) => name === ref.sheet)!.cells.find(({ row, column }) => sameCell({ sheet: ref.sheet, row, column }, ref)) ?? null;
      return { ref, before: contentOf(cell), after: { kind: 'number', decimal }, format: null, formatBefore: null };
    }),
    marks: null, store: null,
  });
  expect(conflicts).toEqual([]);
  return host.toBytes();
}

it('an exercise is made of the open form, filled at home and marked on the pane; the open form is never changed', async () => {
  const page = await pages.visit();
  await openInstead(page, SOURCE);
  await openExercisePart(page);
  await page.locator('[data-part=seed]').fill('0');
  await page.locator('[data-part=make-exercise]').click();
  await page.getByRole('alert').getByText('这里要填 1 到 9999 的整数。').waitFor();
  await page.locator('[data-part=seed]').fill('417');
  await page.locator('[data-part=make-exercise]').click();
  const made = page.locator('[data-part=made-exercise]');
  await made.getByText(/^练习卷 2022-0417：25 题，共 \d+ 分$/).waitFor();
  const exercise = await handed(page, 'hand-exercise');
  const answers = await handed(page, 'hand-answers');
  expect([exercise.name, answers.name]).toEqual([expect.stringMatching(/^练习卷2022-0417-.+\.xlsx$/), expect.stringMatching(/^答案卷2022-0417-.+\.xlsx$/)]);
  expect((await readWorkbook(answers.bytes)).sheets.map(({ name }) => name)).toEqual(['答案卷']);
  expect(await page.locator('header').getByText(UNSAVED).count()).toBe(0);
  expect(changedCells(await readWorkbook(SOURCE.bytes), await readWorkbook(await save(page)))).toEqual([]);

  await page.getByRole('radio', { name: /找错/ }).click();
  await page.locator('[data-part=make-exercise]').click();
  await made.getByText(/^练习卷 2022-0417：5 题，共 20 分$/).waitFor();

  // 13.33 and 34.66 are right; 13.34 is rounded up where the profile rounds to the nearest, and its sum adds up.
  const bytes = await filledIn(exercise.bytes, { '自评表!J18': '13.34', '自评表!J19': '13.33', '自评表!J20': '8', '自评表!J22': '34.67', '自评表!J25': '12' });
  await page.locator('#ziping-tab-fill').click();
  await openInstead(page, { name: '张三.xlsx', bytes });
  await openExercisePart(page);
  await page.locator('[data-part=exercise]').getByText('打开的是练习卷 2022-0417，共 25 题。').waitFor();
  await page.locator('[data-part=mark-exercise]').click();
  await page.locator('[data-part=sum]').waitFor();
  const mark = async (at: string) => {
    const task = page.locator(`[data-part=marked] [data-cell="自评表!${at}"]`);
    return [await task.getAttribute('data-mark'), (await task.innerText()).replaceAll(/\s+/g, ' ')];
  };
  expect(await mark('J18')).toEqual(['half', expect.stringContaining('△ 半对 2/4 分 J18 数量指标 · 得分 方法对，修约方式或位数不合口径：写 13.34，应为 13.33。')]);
  expect(await mark('J19')).toEqual(['right', expect.stringContaining('✔ 对 4/4 分')]);
  expect(await mark('J22')).toEqual(['half', expect.stringContaining('1/2 分')]);
  expect(await mark('J25')).toEqual(['wrong', expect.stringContaining('✘ 错 0/4 分')]);
  expect(await mark('I36')).toEqual(['left', expect.stringContaining('— 未做 0/4 分')]);
  expect(await page.locator('[data-part=sum]').innerText()).toMatch(/^得 11 分，满分 \d+ 分$/);
  await page.locator('[data-part=marked] [data-cell="自评表!J25"]').getByRole('button', { name: '推导' }).click();
  await page.locator('[data-part=marked] [data-cell="自评表!J25"] ol li').first().waitFor();

  const marking = await handed(page, 'hand-marking');
  expect((await readWorkbook(marking.bytes)).sheets[0]!.cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['练习批改单 2022-0417', '△ 半对']));
  expect(await page.locator('header').getByText(UNSAVED).count()).toBe(0);
});
