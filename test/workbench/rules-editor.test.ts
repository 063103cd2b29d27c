import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openFile, untilOpen } from '../e2e/support/person';
import { watchedPages } from '../e2e/support/watched-pages';

const pages = watchedPages();
const FILED = new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx'));
const NAME = '收到的自评表.xlsx';

const field = (page: Page, at: string) => page.locator(`[data-field="${at}"]`);
const standing = (page: Page) => page.locator('[data-part=standing]').innerText();
const effect = (page: Page) => page.locator('[data-part=effect] [role=status]').innerText();
const press = (page: Page, name: string) => page.locator('#ziping-panel-rules').getByRole('button', { name, exact: true }).click();

async function type(page: Page, at: string, input: number, text: string): Promise<void> {
  await field(page, at).locator('input').nth(input).fill(text);
  await page.keyboard.press('Enter');
}

async function openGroup(page: Page, name: string): Promise<void> {
  await page.locator(`[data-group=${name}]`).getByRole('button').first().click();
  await page.locator(`[data-group=${name}] [data-field]`).first().waitFor();
}

it('a copy of a profile is changed, its fault mended, its effect seen on the open form; it goes out as JSON and comes in again', async () => {
  const page = await pages.visit({ width: 1366, height: 900 });
  await openFile(page, NAME, FILED);
  await untilOpen(page, NAME);
  await page.locator('#ziping-tab-rules').click();
  await press(page, '复制并修改');
  await page.locator('[data-part=profile-editor]').waitFor();
  expect(await page.locator('[data-part=profile-editor]').getAttribute('aria-label')).toMatch(/^修改口径：.*（本单位 1）（本地修改 · 指纹 [0-9a-f]{12}）$/);
  expect(await standing(page)).toMatch(/还没有改动/);
  expect(await effect(page)).toBe('总分 94.66 ► 94.66，等级 优 ► 优');

  // A gap between two grades: the linter says so beside the very interval, and what was sound stays in force.
  await openGroup(page, 'totals');
  await type(page, '/grades/bands', 1, '95');
  await field(page, '/grades/bands').getByText('之间有空隙').waitFor();
  expect(await standing(page)).toMatch(/有 1 处毛病，改好之前仍按上一次没有毛病的口径核算/);
  expect(await effect(page)).toBe('总分 94.66 ► 94.66，等级 优 ► 优');
  // Folded away, it is reached from its count.
  await page.locator('[data-group=totals]').getByRole('button').first().click();
  await field(page, '/grades/bands').waitFor({ state: 'detached' });
  await press(page, '转到下一处毛病');
  await field(page, '/grades/bands').locator(':focus').waitFor();
  await type(page, '/grades/bands', 4, '95');
  await page.getByText('总分 94.66 ► 94.66，等级 优 ► 良').waitFor();
  expect(await standing(page)).toMatch(/改动 2 处，已生效/);
  await field(page, '/grades/bands').getByText(/^原为 优 >=90；良 \[80\.\.90\)/).waitFor();
  await field(page, '/grades/bands').getByText('来源：本单位修改').waitFor();

  // The total of the form that is open follows, there and in 填报, and Ctrl+Z takes it back.
  await openGroup(page, 'rounding');
  await type(page, '/rounding/total/places', 0, '1');
  await page.getByText('总分 94.66 ► 94.7，等级 优 ► 良').waitFor();
  await press(page, '当前表采用本口径');
  await page.getByText('当前表正在按本口径核算').waitFor();
  await page.locator('#ziping-tab-fill').click();
  await page.locator('#ziping-panel-fill').getByText('94.7', { exact: false }).first().waitFor();
  expect(await page.locator('#ziping-panel-fill [data-section=profile] select').locator('option:checked').innerText()).toMatch(/本地修改 · 指纹 [0-9a-f]{12}/);
  // Nowhere in the pane is it taken for the shipped one.
  await page.locator('#ziping-tab-review').click();
  await page.locator('[data-part=start]').click();
  await page.locator('[data-part=verdict]').getByText(/本地修改 · 指纹 [0-9a-f]{12}/).waitFor();
  await page.locator('#ziping-tab-teach').click();
  await page.locator('[data-part=teach-tab]').getByText(/本地修改 · 指纹 [0-9a-f]{12}/).first().waitFor();
  await page.locator('#ziping-tab-rules').click();
  await page.locator('[data-part=profile-editor]').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('总分 94.66 ► 94.66，等级 优 ► 良').waitFor();
  await page.keyboard.press('Control+y');
  await page.getByText('总分 94.66 ► 94.7，等级 优 ► 良').waitFor();
  await press(page, '完成');

  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出')]);
  expect(download.suggestedFilename()).toBe('local-zhongshan-2022-1.json');
  const file = readFileSync(await download.path());
  expect(JSON.parse(file.toString())).toMatchObject({ id: 'local/zhongshan-2022-1', extends: 'zhongshan/2022' });

  // Deleting is asked about, for the open form uses it; then the very file brings it back.
  const fingerprint = /指纹 [0-9a-f]{12}/.exec(await page.locator('#ziping-panel-rules h2').first().innerText())![0];
  await press(page, '删除');
  await page.getByRole('alertdialog').getByText('有 1 张表正在使用它').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: '删除', exact: true }).click();
  await page.locator('[data-part=own-profile]').getByText(/^已删除/).first().waitFor();
  await press(page, '导入');
  await page.getByRole('dialog').getByLabel('口径的 JSON').fill('{"id": "local/x", "extends": "zhongshan/2022", "overrides": [{"at": "/rounding/total/places", "value": 9}]}');
  await page.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).click();
  await page.getByRole('alert').getByText('/overrides/0/value').waitFor();
  await page.locator('input[type=file][accept^=".json"]').setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: file });
  await page.locator('[data-part=own-profile]').getByText(/^已导入/).first().waitFor();
  expect(await page.locator('#ziping-panel-rules h2').first().innerText()).toContain(fingerprint);
});
