import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** 同表异规: on the form that is open in 讲解, three profiles of which one fits; the others say why. Nothing of the sheet changes. */
export async function compareThreeProfiles(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '同表异规', exact: true }).click();
  const part = page.locator('[data-part=side-by-side]');
  await part.locator('[data-part=sums]').waitFor();
  await part.getByRole('button', { name: '添加口径' }).click();
  await part.getByRole('combobox', { name: '口径甲' }).waitFor();
  await part.getByRole('combobox', { name: '口径乙' }).selectOption('mof/2020');
  await part.getByRole('combobox', { name: '口径丙' }).selectOption('shanghai/2023');
  await part.locator('[data-unfit="mof/2020"]').getByText('不在口径的一级指标里').waitFor();
  await part.locator('[data-unfit="shanghai/2023"]').getByText('表为 2022 年度，口径适用 2023').waitFor();
  expect((await part.locator('[data-part=sums]').innerText()).replaceAll(/\s+/g, ' ').trim()).toBe('甲 乙 丙 总分 94.66 不适用 不适用 等级 优 不适用 不适用');
  await part.getByText('只有一个口径适用于这张表', { exact: false }).waitFor();
  await part.getByRole('switch', { name: '只看不同的行' }).press('Space');
  await part.locator('[data-part=compared]').waitFor();
  expect(await part.locator('[data-row="total 0"] td').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('94.66'), expect.stringContaining('不适用')]));
}
