import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../e2e/support/browser';
import { openPane } from './support/open-pane';
import { clickCell, textsOf, typeInto } from './support/sheet-of';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

describe('填报', () => {
  it('asks for a form first, and offers a sample', async () => {
    const { page, complaints } = await openPane(browser);
    await expect(page.getByRole('heading', { name: '填报自评表' }).isVisible()).resolves.toBe(true);
    await page.getByRole('button', { name: '用示例表试试' }).click();
    expect(await page.evaluate(() => pane.asked)).toEqual(['sample']);
    expect(complaints).toEqual([]);
  });

  it('finds the forms of a workbook, shows each with its place, and writes nothing', async () => {
    const { page, detect, complaints } = await openPane(browser);
    await page.evaluate((name) => pane.open(name), 'shanghai-2023-blank.xlsx');
    const before = await textsOf(page);
    await detect('shanghai-2023-blank.xlsx');
    const forms = page.getByRole('list', { name: '找到的 4 张自评表' }).getByRole('listitem');
    expect(await forms.count()).toBe(4);
    expect(await forms.first().innerText()).toContain('12333咨询平台场地运行维护经费');
    expect(await forms.first().innerText()).toContain('A1:I25');
    expect(await page.getByRole('combobox').locator('option:checked').innerText()).toContain('上海市2023年度');
    expect(await page.locator('[data-part=rounding]').innerText()).toContain('截尾，保留 2 位小数');
    expect(await textsOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('shows of the folded evidence which column means what, and a chip goes to the cell', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await page.getByRole('button', { name: /^为什么认为这是自评表/ }).click();
    await page.getByText('“完成值”这一列作为实际完成值。').waitFor();
    await page.getByRole('button', { name: '转到 自评表!H13' }).click();
    expect(await page.evaluate(() => pane.session.state.selection)).toEqual({ sheet: '自评表', row: 12, column: 7 });
  });

  it('fills what is ticked, says so, and undo puts back exactly what was there', async () => {
    const { page, detect, complaints } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    const before = await textsOf(page);
    await page.locator('[data-cell="自评表!J20"] input[type=checkbox]').uncheck();
    await page.getByRole('button', { name: '填入 24 格' }).click();
    await page.locator('[data-part=notice]').getByText('已填入 24 格。').waitFor();
    const after = await textsOf(page);
    expect(after['自评表!J18']).toBe('13.33');
    expect(after['自评表!J20']).toBeUndefined();
    await page.locator('[data-part=notice]').getByRole('button', { name: '撤销' }).click();
    await page.waitForFunction(() => !pane.session.state.undoable && pane.session.state.busy === null);
    expect(await textsOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('hands over a self-check as a workbook of its own', async () => {
    const { page, detect, complaints } = await openPane(browser);
    await detect('zhongshan-2022.xlsx');
    const before = await textsOf(page);
    await page.getByRole('button', { name: '自检单' }).click();
    expect(await page.evaluate(() => pane.delivered.map(({ name }) => name))).toEqual(['自检单-12345政府服务热线外包服务项目.xlsx']);
    expect(await textsOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('keeps the keyboard in the tab when the notice that had it goes', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await page.getByRole('button', { name: '填入 25 格' }).click();
    await page.getByRole('button', { name: '关闭提示' }).click();
    expect(await page.locator('[data-part=fill]').evaluate((fill) => fill === document.activeElement)).toBe(true);
  });

  it('shows what differs in amber, unticked, and overwrites it only when a person ticks it', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await typeInto(page, '自评表!J18', '9');
    const row = page.locator('[data-cell="自评表!J18"][data-state=conflict]');
    await row.waitFor();
    expect(await row.getByRole('checkbox').isChecked()).toBe(false);
    expect(await row.innerText()).toContain('已填 9.00，按规则应为 13.33');
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: /^填入/ }).click();
    await page.waitForFunction(() => pane.session.state.undoable);
    expect((await textsOf(page))['自评表!J18']).toBe('13.33');
  });

  it('asks for a score where the rule leaves room, refuses one outside the range, and takes one inside', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await typeInto(page, '自评表!H19', '基本完成');
    const row = page.locator('[data-cell="自评表!J19"][data-state=decide]');
    await row.waitFor();
    const field = page.getByRole('textbox', { name: '评定 质量指标 得分，0 至 13.33' });
    await field.fill('20');
    await field.press('Enter');
    await row.getByText('20 不在允许的范围 0–13.33 之内').waitFor();
    await field.fill('8');
    await field.press('Enter');
    await page.locator('[data-cell="自评表!J19"][data-state=write]').waitFor();
    expect(await page.locator('[data-part=total]').innerText()).toBe('89.33 · 良');
    await page.getByRole('button', { name: '收回评定' }).click();
    await row.waitFor();
  });

  it('undoes only what nobody changed since, after showing what was', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    const before = await textsOf(page);
    await page.getByRole('button', { name: '填入 25 格' }).click();
    await page.waitForFunction(() => pane.session.state.undoable);
    await typeInto(page, '自评表!J18', '9');
    await page.locator('[data-part=footer]').getByRole('button', { name: '撤销' }).click();
    const list = page.getByRole('alertdialog', { name: '有 1 处后来又改过' });
    await list.waitFor();
    expect(await list.innerText()).toContain('现为「9」，填入的是「13.33」');
    await list.getByRole('button', { name: '只撤销其余 24 格' }).click();
    await list.waitFor({ state: 'detached' });
    await page.waitForFunction(() => pane.session.state.busy === null);
    expect(await textsOf(page)).toEqual({ ...before, '自评表!J18': '9.00' });
  });

  it('lights the row of the selected cell, also from its actual value, and shows it where it is folded away', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await clickCell(page, '自评表!J20');
    await page.locator('[data-cell="自评表!J20"][aria-current=true]').waitFor();
    await clickCell(page, '自评表!H25');
    const row = page.locator('[data-cell="自评表!I25"][aria-current=true]');
    await row.waitFor();
    // Left for a cell that has no row, scrolled away from, and chosen again.
    await clickCell(page, '自评表!A1');
    await row.waitFor({ state: 'detached' });
    await page.locator('[data-part="fill-tab"] > div').first().evaluate((scroller) => { scroller.scrollTop = 0; });
    await clickCell(page, '自评表!H25');
    await row.waitFor();
    await expect.poll(() => row.evaluate((line) => line.getBoundingClientRect().top >= 0 && line.getBoundingClientRect().bottom <= line.closest('[data-part="fill-tab"] > div')!.getBoundingClientRect().bottom)).toBe(true);
    await page.getByRole('button', { name: '填入 25 格' }).click();
    await page.getByText('已与规则一致 25 格').waitFor();
    await clickCell(page, '自评表!J20');
    await page.locator('[data-cell="自评表!J20"][data-state=right][aria-current=true]').waitFor();
    expect(await page.locator('[data-state=right]').count()).toBe(1);
  });

  it('goes to the cell of a row that is pressed', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await page.locator('[data-cell="自评表!J20"]').getByText('时效指标 得分').click();
    expect(await page.evaluate(() => pane.session.state.selection)).toEqual({ sheet: '自评表', row: 19, column: 9 });
  });

  it('says why it cannot fill while a cell is being typed into, and goes on afterwards', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await page.evaluate(() => { pane.host!.beginEditing({ sheet: '自评表', row: 17, column: 4 }, '9'); });
    await page.getByText('您正在编辑 E18，完成输入后自动继续。').waitFor();
    const fill = page.getByRole('button', { name: /^填入/ });
    expect(await fill.getAttribute('aria-disabled')).toBe('true');
    await page.evaluate(() => { pane.host!.endEditing(); });
    await page.getByText('您正在编辑').waitFor({ state: 'detached' });
    expect(await fill.getAttribute('aria-disabled')).toBeNull();
  });

  it('takes another profile, says whose choice it was, and gives it back', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await page.getByText('按表中依据选定').waitFor();
    await page.getByRole('combobox').selectOption('zhengzhou/2023');
    await page.getByText('由您选定').waitFor();
    await page.getByRole('button', { name: '改回「中山市2022年度（非信息化项目）」' }).click();
    await page.getByText('按表中依据选定').waitFor();
  });
});
