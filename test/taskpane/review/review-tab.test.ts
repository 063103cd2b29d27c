import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { launchBrowser } from '../../e2e/support/browser';
import { type OpenedPane, openPane } from '../fill/support/open-pane';
import { textsOf, typeInto } from '../fill/support/sheet-of';
import { formOfNobody, ledger, protectedForm } from '../../../tools/screenshots/workbooks';

let browser: Browser;
let opened: OpenedPane;
beforeAll(async () => {
  browser = await launchBrowser();
  const [none, nobody, locked] = await Promise.all([ledger(), formOfNobody(), protectedForm()]);
  opened = await openPane(browser, { tab: 'review', workbooks: { 'none.xlsx': none.bytes, 'nobody.xlsx': nobody.bytes, 'locked.xlsx': locked.bytes } });
}, 60_000);
afterEach(() => { expect(opened.complaints.splice(0)).toEqual([]); });
afterAll(() => browser.close());

/** A form of its own for each test, reviewed by one press. */
async function reviewed(sample = 'zhongshan-2022.xlsx') {
  const { page } = opened;
  await page.evaluate((name) => pane.open(name), sample);
  await page.getByRole('button', { name: '一键复核' }).click();
  await page.locator('[data-part=verdict]').waitFor();
  await page.waitForFunction(() => pane.session.state.busy === null && document.activeElement?.closest('[data-finding]') !== null);
  return page;
}

const active = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding') ?? null);
const ids = (page: Page) => page.evaluate(() => pane.session.state.review.current!.rows.map(({ finding }) => finding.id));
const shown = (page: Page) => page.locator('[data-finding]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')!));

describe('复核', () => {
  it('gives a verdict with one press, writes nothing, and puts the keyboard on the first finding and the sheet on its cell', async () => {
    const { page } = opened;
    await page.evaluate((name) => pane.open(name), 'zhongshan-2022.xlsx');
    const before = await textsOf(page);
    await page.getByRole('button', { name: '一键复核' }).click();
    const verdict = page.locator('[data-part=verdict]');
    await verdict.waitFor();
    expect(await verdict.locator('tbody tr').first().innerText()).toMatch(/总分\s+94\.66\s+94\.66\s+0/);
    await page.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);
    const [first] = await ids(page);
    expect(await active(page)).toBe(first);
    expect(await page.evaluate(() => pane.session.state.selection)).toEqual(await page.evaluate(() => pane.session.state.review.current!.rows[0]!.finding.ref));
    expect(await page.getByRole('status').innerText()).toMatch(/^复核完成：必须改 \d+ 项，建议核 \d+ 项，提示 \d+ 项$/);
    const { counts, passed } = await page.evaluate(() => pane.session.state.review.current!.card);
    expect(await page.locator('[data-part=counts] button').allInnerTexts()).toEqual([
      `必须改 ${counts.error}`, `建议核 ${counts.warning}`, `提示 ${counts.hint}`, '已豁免 0', `通过 ${passed}`,
    ]);
    expect(await textsOf(page)).toEqual(before);
  });

  it('is walked with ↑ ↓, J and K, jumps with Enter, and counts what was seen', async () => {
    const page = await reviewed();
    const all = await ids(page);
    const walked: (string | null)[] = [];
    for (const key of ['j', 'ArrowDown', 'k', 'ArrowUp', 'End', 'Home']) {
      await page.keyboard.press(key);
      walked.push(await active(page));
    }
    expect(walked).toEqual([all[1], all[2] ?? all[1], all.length > 2 ? all[1] : all[0], all[0], all.at(-1), all[0]]);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => pane.session.state.selection)).toEqual(await page.evaluate(() => pane.session.state.review.current!.rows.at(-1)!.finding.ref));
    const seen = await page.evaluate(() => pane.session.state.review.current!.rows.filter((row) => row.seen).length);
    expect(await page.locator('[data-part=seen]').innerText()).toBe(`已看 ${seen} / ${all.length}`);
    await page.locator('[data-shown=error]').focus();
    await page.keyboard.press('j');
    expect(await active(page)).toBe(all.at(-1));
    expect(await page.locator('[data-finding] [data-main][tabindex="0"]').count()).toBe(1);
  });

  it('takes in with E, waives with W only for a reason, notes with N, and takes each back with Z', async () => {
    const page = await reviewed();
    const [first, second] = await ids(page);
    const row = page.locator(`[data-finding="${first!}"]`);
    await page.keyboard.press('e');
    await row.getByText('已列入意见').waitFor();
    expect(await page.locator('[data-part=taken]').innerText()).toBe('列入意见 1 条');
    await page.keyboard.press('z');
    await page.getByText('未选意见').waitFor();

    await page.keyboard.press('w');
    await page.keyboard.press('Enter');
    await page.getByText('请先选择理由；没有理由不能豁免。').waitFor();
    await page.getByLabel('豁免理由').selectOption({ label: '其他' });
    await page.keyboard.press('Enter');
    await page.locator('[data-part=waive] [role=alert]').waitFor();
    expect(await page.evaluate(() => pane.session.state.review.current!.card.waived)).toBe(0);
    await page.getByLabel('说明理由').fill('主管部门已书面同意 jkwzen?');
    await page.keyboard.press('Enter');
    await row.getByText('已豁免：其他，主管部门已书面同意 jkwzen?（').waitFor();
    expect([await active(page), await row.getAttribute('data-state')]).toEqual([first, 'waived']);
    await page.keyboard.press('w');
    await page.locator(`[data-finding="${first!}"][data-state=open]`).waitFor();
    await page.keyboard.press('z');
    await page.locator(`[data-finding="${first!}"][data-state=waived]`).waitFor();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('n');
    await page.keyboard.insertText('请附资金表\n并说明');
    await page.keyboard.press('Enter');
    await page.locator(`[data-finding="${second!}"]`).getByText('批注：请附资金表').waitFor();
    expect(await active(page)).toBe(second);
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    expect([await active(page), await page.locator('[data-part=note]').count()]).toEqual([second, 0]);
  });

  it('keeps the keyboard in the list when a filter lets go of the finding that had it', async () => {
    const page = await reviewed();
    const errors = await page.evaluate(() => pane.session.state.review.current!.rows.filter(({ finding }) => finding.level === 'error').map(({ finding }) => finding.id));
    await page.locator('[data-shown=error]').click();
    expect(await shown(page)).toEqual(errors);
    await page.keyboard.press('j');
    expect(await active(page)).toBe(errors[0]);
    await page.keyboard.press('w');
    await page.getByLabel('豁免理由').selectOption({ label: '已线下核实' });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => pane.session.state.review.current!.card.waived === 1);
    if (errors.length > 1) await page.waitForFunction((next) => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding') === next, errors[1]);
    await page.getByRole('button', { name: '已豁免 1' }).click();
    expect(await shown(page)).toEqual([errors[0]]);
    await page.locator('[data-shown=passed]').click();
    expect(await page.getByRole('list', { name: '通过的审核项' }).getByRole('listitem').count()).toBe(await page.evaluate(() => pane.session.state.review.current!.card.passed));
  });

  it('finds and groups, and no key decides anything while it is typed into the search', async () => {
    const page = await reviewed();
    const all = await ids(page);
    const search = page.getByRole('searchbox', { name: '搜索发现' });
    await search.focus();
    await page.keyboard.type('ewnzjk?');
    await page.getByText('没有符合条件的发现。').waitFor();
    expect(await page.evaluate(() => pane.session.state.review.undoable)).toBe(false);
    await page.keyboard.press('Escape');
    expect([await search.inputValue(), await shown(page)]).toEqual(['', all]);
    await search.fill('H15');
    await page.waitForFunction((count) => document.querySelectorAll('[data-finding]').length < count, all.length);
    expect((await shown(page)).every((id) => id.includes('H15'))).toBe(true);
    await search.fill('');
    await page.getByLabel('排列').selectOption({ label: '按审核项' });
    expect(await page.locator('[data-part=findings] h3').count()).toBe(new Set(all.map((id) => id.slice(0, id.indexOf('@')))).size);
  });

  it('shows the keys with ?, and gives the keyboard back with Esc', async () => {
    const page = await reviewed();
    const [first] = await ids(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.keyboard.press('z');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction((id) => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding') === id, first);
  });

  it('lights marks and writes notes on request, and leaves nothing of them behind', async () => {
    const page = await reviewed();
    const state = () => page.evaluate(async () => ({ marks: pane.host!.marked(), sheets: (await pane.host!.read()).sheets.map(({ cells, notes }) => ({ cells, notes })) }));
    const before = await state();
    await page.getByRole('switch', { name: '显示标记' }).check();
    await page.waitForFunction(() => pane.session.state.review.marksShown && pane.session.state.busy === null);
    await page.getByRole('switch', { name: '写入备注' }).check();
    await page.waitForFunction(() => pane.session.state.review.notesShown && pane.session.state.busy === null);
    const lit = await state();
    expect([lit.marks.length > 0, lit.sheets.flatMap(({ notes }) => notes).length > 0]).toEqual([true, true]);
    expect(lit.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
    await page.getByRole('switch', { name: '写入备注' }).uncheck();
    await page.waitForFunction(() => !pane.session.state.review.notesShown && pane.session.state.busy === null);
    await page.getByRole('switch', { name: '显示标记' }).uncheck();
    await page.waitForFunction(() => !pane.session.state.review.marksShown && pane.session.state.busy === null);
    expect(await state()).toEqual(before);
  });

  it('puts right what is ticked, like a fill, and takes it back like one', async () => {
    const page = await reviewed();
    await typeInto(page, '自评表!J18', '9');
    await page.waitForFunction(() => pane.session.state.review.current!.fixes.some(({ ref }) => ref.row === 17));
    const before = await textsOf(page);
    await page.getByRole('tab', { name: /^修正/ }).click();
    const fix = page.locator('[data-fix="自评表!J18"]');
    expect(await fix.innerText()).toContain('J18');
    await fix.getByRole('checkbox').check();
    for (const other of await page.locator('[data-fix]:not([data-fix="自评表!J18"]) input:checked').all()) await other.uncheck();
    await page.getByRole('button', { name: '修正 1 格' }).click();
    const notice = page.locator('[data-part=notice]');
    await notice.waitFor();
    expect((await textsOf(page))['自评表!J18']).not.toBe(before['自评表!J18']);
    await notice.getByRole('button', { name: '撤销' }).click();
    await page.waitForFunction(() => !pane.session.state.undoable && pane.session.state.busy === null);
    expect(await textsOf(page)).toEqual(before);
  });

  it('keeps own scores and deductions beside the form', async () => {
    const page = await reviewed();
    const before = await textsOf(page);
    await page.getByRole('tab', { name: '复核得分' }).click();
    const row = page.locator('[data-score="自评表!J14"]');
    const field = row.getByRole('textbox');
    await field.fill('99');
    await field.press('Enter');
    await row.locator('[role=alert]').waitFor();
    await field.fill('3');
    await field.press('Enter');
    await page.waitForFunction(() => pane.session.state.review.current!.scores.some(({ given }) => given === '3'));
    await row.getByRole('button', { name: '收回评定' }).click();
    await page.waitForFunction(() => pane.session.state.review.current!.scores.every(({ given }) => given === null));
    await page.getByLabel('扣分标准').selectOption({ index: 1 });
    await row.getByLabel(/的扣分依据$/).selectOption({ index: 1 });
    await row.getByLabel(/扣分的档次$/).selectOption({ index: 2 });
    await page.waitForFunction(() => pane.session.state.review.current!.scores.some(({ deductions }) => deductions.length === 1));
    await row.getByRole('button', { name: /^取消「/ }).click();
    await page.waitForFunction(() => pane.session.state.review.current!.scores.every(({ deductions }) => deductions.length === 0));
    expect(await textsOf(page)).toEqual(before);
  });

  it('hands over the opinion as a workbook and as text, by hand where the clipboard is closed', async () => {
    const page = await reviewed();
    await page.getByRole('button', { name: '生成审核意见表' }).click();
    await page.waitForFunction(() => pane.delivered.length === 1);
    const { name, bytes } = await page.evaluate(() => ({ name: pane.delivered[0]!.name, bytes: [...pane.delivered[0]!.bytes] }));
    expect(name).toBe('审核意见表-12345政府服务热线外包服务项目.xlsx');
    const { sheets } = await XlsxHost.open(Uint8Array.from(bytes), nodeCodec).read();
    expect(sheets[0]!.cells.map(({ text }) => text).join('\n')).toContain('收到的文件.xlsx');
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }); });
    await page.getByRole('button', { name: '复制意见文字' }).click();
    const dialog = page.getByRole('dialog', { name: '请手工复制' });
    const text = await dialog.getByRole('textbox').inputValue();
    expect(text).toBe(await page.evaluate(() => pane.session.papers.opinionText('zh')));
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(text);
    await page.keyboard.press('Escape');
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (copied: string) => { document.title = copied; return Promise.resolve(); } } }); });
    await page.getByRole('button', { name: '复制意见文字' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect((await page.title()).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });

  it('picks one of several forms, each with its counts, and says what is missing where it cannot review', async () => {
    const page = await reviewed('shanghai-2023.xlsx');
    const picker = page.getByLabel('复核哪一张表');
    expect(await picker.locator('option').count()).toBe(4);
    expect(await picker.locator('option').last().innerText()).toMatch(/（必须改 \d+ · 建议核 \d+ · 提示 \d+）$/);
    const other = await page.evaluate(() => pane.session.state.forms[3]!.id);
    await picker.selectOption(other);
    expect(await page.evaluate(() => pane.session.state.review.current!.formId)).toBe(other);
  });

  it('says what is missing where it cannot review, takes a profile there, and reviews what it may not write', async () => {
    const { page } = opened;
    const press = async (workbook: string) => {
      await page.evaluate((name) => pane.open(name), workbook);
      await page.getByRole('button', { name: '一键复核' }).click();
      await page.waitForFunction(() => pane.session.state.phase === 'ready' && pane.session.state.busy === null);
    };
    await press('none.xlsx');
    await page.getByText('没有找到自评表，无法复核。').waitFor();
    await page.getByRole('button', { name: '看看我认识哪些表头' }).waitFor();
    await press('nobody.xlsx');
    await page.locator('[data-part=verdict]').waitFor({ state: 'detached' });
    await page.locator('[data-section=profile] select').selectOption('mof/2020');
    await page.locator('[data-part=verdict]').waitFor();
    await press('locked.xlsx');
    await page.getByText('我不能写入，但可以审核。').waitFor();
    await page.locator('[data-part=verdict]').waitFor();
  });

  it('says so when everything passed', async () => {
    const page = await reviewed();
    const ids = await page.evaluate(() => pane.session.state.review.current!.rows.map(({ finding }) => finding.id));
    for (const id of ids) await page.evaluate((one) => pane.session.review.waive(one, 'verified', ''), id);
    const { passed } = await page.evaluate(() => pane.session.state.review.current!.card);
    expect(await page.locator('[data-part=all-clear]').innerText()).toContain(`${passed} 项检查通过，其余 ${ids.length} 项发现都已豁免。`);
    await page.getByRole('button', { name: '自检单' }).click();
    expect(await page.evaluate(() => pane.delivered.at(-1)!.name)).toBe('自检单-12345政府服务热线外包服务项目.xlsx');
  });
});
