import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { refText } from '../../../../src/workbook/cell-ref';
import { sideways, violations } from '../../../e2e/support/axe';
import { launchBrowser } from '../../../e2e/support/browser';
import { openPane } from '../../fill/support/open-pane';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

const rowsShown = (page: Page) => page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
const textOf = async (page: Page, selector: string) => (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ').trim();
const selected = (page: Page) => page.evaluate(() => pane.session.state.selection);

it('同表异规: picks profiles, names the step that parts them and the row that turns the grade, jumps, and hands the table over', async () => {
  const { page, complaints } = await openPane(browser, { tab: 'teach', width: 320, height: 768, theme: 'system' });
  await page.evaluate((name) => pane.open(name), 'shanghai-2023.xlsx');
  await page.getByRole('button', { name: '识别自评表', exact: true }).click();
  await page.getByRole('combobox', { name: '讲解哪一张自评表' }).selectOption({ label: '政府聘用辅助人员经费' });
  await page.getByRole('tab', { name: '同表异规' }).click();

  // The one in force, and what else the form speaks for.
  await page.locator('[data-part=compared]').waitFor();
  expect(await page.getByRole('list', { name: '比较的口径' }).getByRole('combobox').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(['shanghai/2023', 'mof/2020']);
  expect(await textOf(page, '[data-part=counts]')).toBe('共 9 行，2 行不同，0 行会改变等级');
  expect(await rowsShown(page)).toEqual(['indicator-score 1', 'total 0']);
  expect(await textOf(page, '[data-row="indicator-score 1"]')).toBe('人员到位率 G85 8.86 8.87 修约：截尾 8.86 · 四舍五入 8.87');
  expect(await textOf(page, '[data-part=sums]')).toBe('甲 乙 总分 98.64 98.65 等级 优 优');

  // A third and a fourth, which do not fit and say why instead of giving numbers.
  await page.getByRole('button', { name: '添加口径' }).click();
  await page.getByRole('combobox', { name: '口径丙' }).selectOption('zhengzhou/2023');
  await page.getByRole('button', { name: '添加口径' }).click();
  await page.locator('[data-unfit="zhengzhou/2023"]').getByText('口径要求有「成本指标」，表中没有').waitFor();
  expect(await page.getByRole('button', { name: '添加口径' }).count()).toBe(0);
  await page.waitForFunction(() => document.querySelector('[data-part=sums]')?.textContent.includes('丁'));
  expect(await textOf(page, '[data-part=sums]')).toBe('甲 乙 丙 丁 总分 98.64 98.65 不适用 不适用 等级 优 优 不适用 不适用');
  await page.getByRole('button', { name: /^去掉丁/ }).press('Enter');
  await page.waitForFunction(() => !document.querySelector('[data-part=sums]')!.textContent.includes('丁'));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('口径丙');

  // So little money spent that one cent turns the grade.
  await page.evaluate(() => { pane.host!.typeInto({ sheet: '绩效自评', row: 76, column: 4 }, '100.2875'); });
  await page.locator('[data-part=grade-change]').waitFor();
  expect(await textOf(page, '[data-part=counts]')).toBe('共 9 行，3 行不同，1 行会改变等级');
  expect(await textOf(page, '[data-part=grade-change]')).toBe('改变等级 按甲合计，只把这一行换成乙的得分，等级由“良”变“优” 按乙合计，只把这一行换成甲的得分，等级由“优”变“良”');
  expect(await textOf(page, '[data-row="grade 0"]')).toContain('总分 89.99 落在 [80, 90)，为“良”');
  await page.getByRole('switch', { name: '只看不同的行' }).press('Space');
  expect((await rowsShown(page)).length).toBe(9);
  await page.getByRole('switch', { name: '只看不同的行' }).press('Space');
  expect(await rowsShown(page)).toEqual(['indicator-score 1', 'total 0', 'grade 0']);

  await page.locator('[data-row="indicator-score 1"]').getByRole('button').press('Enter');
  await page.waitForFunction(() => pane.session.state.selection !== null);
  expect(refText((await selected(page))!)).toBe('绩效自评!G85');

  for (const [width, colorScheme, contrast] of [[320, 'light', 'no-preference'], [1366, 'light', 'no-preference'], [350, 'dark', 'no-preference'], [350, 'dark', 'more']] as const) {
    await page.emulateMedia({ colorScheme, contrast });
    await page.setViewportSize({ width, height: 768 });
    await page.waitForFunction((wide) => (document.querySelector('[data-part=compared] thead')!.textContent.includes('差在哪一步')) === wide, width > 600);
    // A colour that still turns into another is that of no theme.
    await page.locator(`[data-theme=${contrast === 'more' ? 'contrast' : colorScheme}]`).waitFor();
    await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect([width, colorScheme, contrast, await violations(page), await sideways(page)]).toEqual([width, colorScheme, contrast, [], []]);
  }

  // A page of its own origin has no clipboard here: the text stands ready to be copied.
  await page.getByRole('button', { name: '复制对照表' }).click();
  const text = await page.getByRole('textbox', { name: '这里不能直接写剪贴板，请按 Ctrl+C 复制：' }).inputValue();
  const lines = text.split('\n').map((line) => line.split('\t'));
  expect(lines.filter(([first]) => first?.startsWith('绩效自评!'))).toEqual([
    ['绩效自评!G85', '人员到位率', '8.86', '8.87', '不适用', '修约：截尾 8.86 · 四舍五入 8.87；按甲合计，只把这一行换成乙的得分，等级由“良”变“优”；按乙合计，只把这一行换成甲的得分，等级由“优”变“良”'],
    ['绩效自评!G90', '总分', '89.99', '90.00', '不适用', '相加：第 85 行计入 8.86，得 89.99 · 第 85 行计入 8.87，得 90.00'],
    ['绩效自评!B91', '等级', '良', '优', '不适用', expect.stringContaining('等级：总分 89.99')],
  ]);
  await page.getByRole('button', { name: '生成对照表' }).click();
  await page.waitForFunction(() => pane.delivered.length === 1);
  const { name, bytes } = await page.evaluate(() => ({ name: pane.delivered[0]!.name, bytes: [...pane.delivered[0]!.bytes] }));
  expect(name).toBe('同表异规-政府聘用辅助人员经费.xlsx');
  const { sheets } = await XlsxHost.open(new Uint8Array(bytes), nodeCodec).read();
  expect(sheets[0]!.cells.map(({ text: shown }) => shown)).toEqual(expect.arrayContaining(['同一张表在不同口径下的得分', '8.86', '8.87', '89.99', '90.00', '优', '良']));

  // Another way of explaining and back: the same profiles; projected: large type and nothing sideways.
  await page.getByRole('tab', { name: '推导' }).click();
  await page.getByRole('tab', { name: '同表异规' }).click();
  expect(await page.getByRole('list', { name: '比较的口径' }).getByRole('combobox').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(['shanghai/2023', 'mof/2020', 'zhengzhou/2023']);
  await page.locator('[data-part=compared]').waitFor();
  await page.locator('[data-part=project]').click();
  await page.locator('[data-projected]').waitFor();
  expect(await textOf(page, '[data-part=legend]')).toBe('甲上海市2023年度 乙全国通用（2020年办法，成本列在产出之下） 丙郑州市2023年度（不适用）');
  for (const width of [320, 751, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    expect([width, await violations(page), await sideways(page)]).toEqual([width, [], []]);
  }
  // One row at a time, turned by the keys of the projection, and the sheet follows.
  expect([await rowsShown(page), await textOf(page, '[data-part=row-of]')]).toEqual([['indicator-score 1'], '第 1 行，共 3 行']);
  const turned = async (key: 'PageDown' | 'PageUp') => {
    const before = await rowsShown(page);
    // A row that is cut off is scrolled first.
    for (let presses = 0; presses < 6 && String(await rowsShown(page)) === String(before); presses += 1) await page.keyboard.press(key);
    return [...await rowsShown(page), refText((await selected(page))!)];
  };
  expect(await turned('PageDown')).toEqual(['total 0', '绩效自评!G90']);
  expect(await turned('PageDown')).toEqual(['grade 0', '绩效自评!B91']);
  expect(await turned('PageDown')).toEqual(['grade 0', '绩效自评!B91']);
  expect(await turned('PageUp')).toEqual(['total 0', '绩效自评!G90']);
  expect(complaints).toEqual([]);
});
