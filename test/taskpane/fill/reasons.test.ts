import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../e2e/support/browser';
import { openPane } from './support/open-pane';
import { textsOf, typeInto } from './support/sheet-of';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

/** The Shanghai form with two rows below their targets, their scores filled, and no reason for either. */
async function withTwoReasonsDue() {
  const opened = await openPane(browser);
  const { page } = opened;
  await opened.detect('shanghai-2023.xlsx');
  await page.evaluate(() => { pane.session.show(pane.session.state.forms[3]!.id); });
  const due = await page.evaluate(() => pane.session.state.reasons.filter(({ cell }) => cell !== null).map(({ cell }) => cell!));
  await page.evaluate((cells) => { for (const cell of cells) pane.host!.typeInto(cell, ''); }, due);
  await page.waitForFunction((count) => pane.session.state.reasons.filter(({ state }) => state === 'missing').length === count, due.length);
  return { ...opened, due };
}

describe('偏差原因', () => {
  it('writes with Enter what a person typed, and goes on to the next', async () => {
    const { page, due, complaints } = await withTwoReasonsDue();
    expect(due.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: /^写原因：/ }).first().click();
    await page.keyboard.insertText('服务商交付推迟；下一步按月督办。');
    await page.keyboard.press('Enter');
    await page.waitForFunction((cell) => pane.session.state.reasons.find((row) => row.cell?.row === cell.row)?.state === 'done', due[0]!);
    const shown = page.getByRole('textbox', { name: /的偏差原因及改进措施$/ });
    await shown.waitFor();
    expect(await shown.inputValue()).toBe('');
    expect(await shown.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(Object.values(await textsOf(page))).toContain('服务商交付推迟；下一步按月督办。');
    expect(complaints).toEqual([]);
  });

  it('leaves Enter to the input method while a word is being composed, and Shift+Enter breaks the line', async () => {
    const { page } = await withTwoReasonsDue();
    await page.getByRole('button', { name: /^写原因：/ }).first().click();
    const field = page.getByRole('textbox', { name: /的偏差原因及改进措施$/ });
    await field.fill('交付推迟');
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    expect(await field.inputValue()).toBe('交付推迟');
    await field.press('End');
    await field.press('Shift+Enter');
    await page.keyboard.insertText('今后督办');
    expect(await field.inputValue()).toBe('交付推迟\n今后督办');
    expect(Object.values(await textsOf(page))).not.toContain('交付推迟');
  });

  it('says when nothing was written, warns of what is no reason, and Esc leaves without writing', async () => {
    const { page } = await withTwoReasonsDue();
    const opener = page.getByRole('button', { name: /^写原因：/ }).first();
    await opener.click();
    await page.keyboard.press('Enter');
    await page.getByText('还没有写内容。').waitFor();
    await page.keyboard.insertText('无');
    await page.getByText('“无”不算原因').waitFor();
    const before = await textsOf(page);
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: /的偏差原因及改进措施$/ }).waitFor({ state: 'detached' });
    expect(await textsOf(page)).toEqual(before);
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('写原因：') === true);
  });

  it('sets labels for cause, effect and remedy, once each, and words for none of them', async () => {
    const { page } = await withTwoReasonsDue();
    await page.getByRole('button', { name: /^写原因：/ }).first().click();
    await page.getByRole('button', { name: '原因', exact: true }).click();
    await page.keyboard.insertText('交付推迟。');
    await page.getByRole('button', { name: '改进措施', exact: true }).click();
    expect(await page.getByRole('textbox', { name: /的偏差原因及改进措施$/ }).inputValue()).toBe('原因：交付推迟。\n改进措施：');
    expect(await page.getByRole('button', { name: '原因', exact: true }).getAttribute('aria-disabled')).toBe('true');
  });

  it('shows what is written folded, and says when no reason is left', async () => {
    const { page, detect } = await openPane(browser);
    await detect('zhongshan-2022-blank.xlsx');
    await page.getByRole('button', { name: /^填入/ }).click();
    await page.getByRole('button', { name: /^写原因：/ }).click();
    await page.keyboard.insertText('系统切换延误；今后提前演练。');
    await page.keyboard.press('Enter');
    await page.getByText('应写的偏差原因都已写好。').waitFor();
    await page.getByRole('button', { name: '已写 1 条' }).click();
    await page.getByText('系统切换延误；今后提前演练。').waitFor();
  });

  it('offers a note where the form has no place for a reason', async () => {
    const { page, detect } = await openPane(browser);
    await detect('panjin-2023.xlsx');
    await typeInto(page, '绩效评价指标评分表!F14', '1');
    await page.getByText('表中没有填写原因的栏，可写入 G14 的备注。').waitFor();
    await page.getByRole('button', { name: '写原因：平台人员数量' }).click();
    await page.keyboard.insertText('三名人员年中离职；今后提前储备人员。');
    await page.getByRole('button', { name: '写入备注' }).click();
    await page.waitForFunction(() => pane.session.state.reasons.every(({ state }) => state === 'done'));
    const notes = await page.evaluate(async () => (await pane.host!.read()).sheets.flatMap((sheet) => sheet.notes));
    expect(notes).toEqual([{ row: 13, column: 6, text: '三名人员年中离职；今后提前储备人员。' }]);
  });
});
