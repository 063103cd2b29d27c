import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookOfForms } from '../../bench/sample-workbooks';
import { message } from '../../src/wording/message';
import { say } from '../../src/wording/say';
import { protectedForm, sample } from '../../tools/screenshots/workbooks';
import { changedCells, readWorkbook } from './support/cells';
import { clickSheet, FILL, goTo, nameBox, NOTICE, openFile, openInstead, save, typeInto } from './support/person';
import { watchedPages } from './support/watched-pages';

const NATIONAL = sample('national-blank', '全国.xlsx');
let copies = 0;
/** Under a name of its own, by which the page tells that it took the place of the one before. */
const national = () => ({ ...NATIONAL, name: `全国-${copies += 1}.xlsx` });
const SHANGHAI = sample('shanghai-2023-blank', '上海.xlsx');
const sentence = (key: string) => say(message(key), 'zh');

const pages = watchedPages();
let page: Page;
// One page for all: each opens a file of its own in place of the one before.
beforeAll(async () => { page = await pages.visit(); });
afterAll(() => page.context().close());

const row = (address: string) => page.locator(`[data-section=preview] [data-cell$="!${address}"]`);
const shownForm = () => page.locator('[data-section=forms] [aria-current=true]');

describe('the pane', () => {
  it('assesses by itself what a person types into the grid, and what they take back there', async () => {
    await openInstead(page, national());
    await row('H13').getByText('10.00').waitFor();
    await typeInto(page, 'F13', '6个');
    await row('H13').getByText('5.00').waitFor();
    await page.keyboard.press('Control+z');
    await row('H13').getByText('10.00').waitFor();
    expect(await row('H13').getAttribute('data-state')).toBe('write');
  });

  it('offers a score that a person wrote against the rule as a conflict, unticked', async () => {
    await openInstead(page, national());
    await typeInto(page, 'H13', '3');
    await page.locator('[data-state=conflict][data-cell$="!H13"]').waitFor();
    expect(await row('H13').getByRole('checkbox').isChecked()).toBe(false);
  });

  it('selects its line for the cell of the grid, and the cell of the grid for its line', async () => {
    await openInstead(page, national());
    await goTo(page, 'H14');
    await page.locator('[data-cell$="!H14"][aria-current=true]').waitFor();
    await row('H15').getByRole('button', { name: 'H15' }).click();
    await expect.poll(() => nameBox(page).inputValue()).toBe('H15');
    await page.locator('[data-cell$="!H15"][aria-current=true]').waitFor();
    expect(await row('H14').getAttribute('aria-current')).toBeNull();
  });

  it('shows the form under the cursor, of several on one sheet', async () => {
    await openInstead(page, SHANGHAI);
    for (const [address, project] of [['C60', '12333热线咨询平台项目经费'], ['C30', '咨询服务工作经费']] as const) {
      await goTo(page, address);
      await shownForm().getByText(project, { exact: true }).waitFor();
      await shownForm().getByText('光标所在').waitFor();
    }
  });

  it('goes to another sheet and back with its forms, and fills those that are ticked only', async () => {
    const bytes = await workbookOfForms(3);
    await openInstead(page, { name: '三张.xlsx', bytes });
    await page.getByRole('tab', { name: '项目2' }).click();
    await clickSheet(page);
    await shownForm().getByText('示例项目2', { exact: true }).waitFor();
    await page.getByRole('button', { name: /项目3!A1/ }).click();
    await expect.poll(() => page.getByRole('tab', { name: '项目3' }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('checkbox', { name: /示例项目1/ }).uncheck();
    await page.getByRole('checkbox', { name: /示例项目3/ }).uncheck();
    await page.locator(FILL).click();
    await page.locator(NOTICE).getByText('已填入').waitFor();
    const changed = changedCells(await readWorkbook(bytes), await readWorkbook(await save(page)));
    expect([...new Set(changed.map((ref) => ref.split('!')[0]))]).toEqual(['项目2']);
  });
});

describe('what cannot be done', () => {
  it('is said in a sentence where a person moves cells or renames a sheet, and nothing moves', async () => {
    await openInstead(page, national());
    await clickSheet(page);
    await page.keyboard.press('Control+x');
    await page.getByText(sentence('grid.refused-move')).first().waitFor();
    await page.getByRole('tab', { name: '项目支出绩效自评表' }).dblclick();
    await page.getByText(sentence('grid.refused-sheets')).first().waitFor();
    expect(Buffer.compare(await save(page), NATIONAL.bytes)).toBe(0);
  });

  it('is said before and after 填入 on a protected sheet, which stays as it was', async () => {
    const file = await protectedForm();
    await openInstead(page, file);
    await page.getByText('工作表「项目支出绩效自评表」已保护').first().waitFor();
    await page.getByRole('button', { name: '如何取消保护' }).click();
    await page.getByText(sentence('filltab.unprotect')).waitFor();
    await typeInto(page, 'H13', '1');
    await page.getByText('所在工作表已保护，该单元格不能修改').first().waitFor();
    await page.locator(FILL).click();
    await page.locator(NOTICE).getByText('工作表「项目支出绩效自评表」已保护').waitFor();
    expect(Buffer.compare(await save(page), file.bytes)).toBe(0);
  });

  it('is said for a file that was cut off, and the open one stays', async () => {
    await openInstead(page, national());
    await openFile(page, '残缺.xlsx', NATIONAL.bytes.subarray(0, NATIONAL.bytes.length / 2));
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(sentence('host.zip-cut-off')).waitFor();
    await dialog.getByRole('button', { name: '知道了' }).click();
    expect(Buffer.compare(await save(page), NATIONAL.bytes)).toBe(0);
  });
});
