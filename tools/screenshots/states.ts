import type { Page } from 'playwright-core';
import { button, detect, fill, open, scrollTo, typeTitle } from './page-steps';
import { formOfNobody, formWithConflict, formWithFaults, ledger, oldFile, protectedForm, sample, text } from './workbooks';

/** 状态: one picture in each width and theme. They are walked in order, each from where the last one left the page. */
export interface PictureState {
  readonly name: string;
  /** What a narrow window shows of it. */
  readonly side: 'grid' | 'pane';
  readonly go: (page: Page) => Promise<unknown>;
  /** What a change of the width takes away. */
  readonly atEachWidth?: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
}

const ZHENGZHOU = sample('zhengzhou-2023-blank', '郑州市自评表.xlsx');
const SHANGHAI = sample('shanghai-2023-blank', '上海市自评表.xlsx');
const NATIONAL = sample('national-blank', '全国统一格式自评表.xlsx');
const escape = (page: Page) => page.keyboard.press('Escape');
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

export const STATES: readonly PictureState[] = [
  { name: 'first-run', side: 'pane', go: (page) => button(page, '识别').waitFor() },
  { name: 'settings', side: 'pane', go: () => Promise.resolve(), atEachWidth: openSettings, leave: escape },
  { name: 'nothing-open', side: 'grid', go: async (page) => { await page.reload(); await button(page, '打开文件').waitFor(); } },
  { name: 'samples', side: 'grid', go: () => Promise.resolve(), atEachWidth: (page) => button(page, '示例').click(), leave: escape },
  { name: 'drop-zone', side: 'grid', go: dragOver, leave: dragAway },
  { name: 'found-one', side: 'pane', go: (page) => detect(page, ZHENGZHOU) },
  { name: 'found-several', side: 'pane', go: (page) => detect(page, SHANGHAI) },
  { name: 'rules', side: 'pane', go: async (page) => { await tab(page, '规则'); await page.getByRole('combobox').first().waitFor(); } },
  { name: 'review-start', side: 'pane', go: async (page) => { await tab(page, '复核'); await button(page, '一键复核').waitFor(); } },
  { name: 'review-several', side: 'pane', go: review },
  { name: 'teach', side: 'pane', go: (page) => tab(page, '讲解'), leave: (page) => tab(page, '填报') },
  { name: 'preview-conflict', side: 'pane', go: async (page) => detect(page, await formWithConflict()), atEachWidth: (page) => scrollTo(page, '[data-section="preview"]') },
  { name: 'decide', side: 'pane', go: () => Promise.resolve(), atEachWidth: (page) => scrollTo(page, '[data-state="decide"]') },
  { name: 'filled', side: 'pane', go: async (page) => { await detect(page, NATIONAL); await fill(page); } },
  { name: 'reasons', side: 'pane', go: () => Promise.resolve(), atEachWidth: (page) => scrollTo(page, '[data-section="reasons"]') },
  { name: 'reason-editor', side: 'pane', go: openReason, atEachWidth: (page) => scrollTo(page, '[data-reason]:has(textarea)') },
  { name: 'undo-blocked', side: 'pane', go: blockUndo, leave: (page) => page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click() },
  { name: 'unsaved', side: 'grid', go: async (page) => { await open(page, ZHENGZHOU); await button(page, '不保存').waitFor(); }, leave: (page) => button(page, '不保存').click() },
  { name: 'failed-opening', side: 'grid', go: async (page) => { await open(page, text); await page.getByRole('button', { name: '知道了' }).waitFor(); }, leave: (page) => button(page, '知道了').click() },
  { name: 'editing', side: 'pane', go: async (page) => { await detect(page, NATIONAL); await typeTitle(page, '自评表'); await page.getByText('您正在编辑').waitFor(); }, leave: escape },
  { name: 'protected', side: 'pane', go: async (page) => detect(page, await protectedForm()) },
  { name: 'needs-profile', side: 'pane', go: async (page) => detect(page, await formOfNobody()) },
  { name: 'no-form', side: 'pane', go: async (page) => detect(page, await ledger()) },
  { name: 'review-verdict', side: 'pane', go: async (page) => { await detect(page, await formWithFaults()); await tab(page, '复核'); await review(page); } },
  { name: 'review-waive', side: 'pane', go: waive, atEachWidth: (page) => scrollTo(page, '[data-finding]:has([data-part=waive])') },
  { name: 'review-note', side: 'pane', go: note, atEachWidth: (page) => scrollTo(page, '[data-finding]:has([data-part=note])') },
  { name: 'review-keys', side: 'pane', go: async (page) => { await walk(page); await page.keyboard.press('?'); await page.getByRole('dialog').waitFor(); }, leave: escape },
  { name: 'review-fixes', side: 'pane', go: (page) => page.locator('#ziping-review-fixes').click(), atEachWidth: (page) => scrollTo(page, '[data-part=fixes]') },
  { name: 'review-scores', side: 'pane', go: deduct, atEachWidth: (page) => scrollTo(page, '[data-part=scores]'), leave: (page) => tab(page, '填报') },
  { name: 'review-many', side: 'grid', go: dropMany, leave: (page) => page.locator('[data-part=many]').getByRole('button', { name: '知道了' }).click() },
  { name: 'old-file', side: 'grid', go: (page) => detect(page, oldFile()) },
  { name: 'old-file-pane', side: 'pane', go: () => Promise.resolve() },
];

async function openSettings(page: Page): Promise<void> {
  const settings = button(page, '设置');
  if (await settings.getAttribute('aria-expanded') !== 'true') await settings.click();
}

/** 一键复核, until the keyboard is on the first finding. */
async function review(page: Page): Promise<void> {
  await button(page, '一键复核').click();
  await page.locator('[data-part=verdict]').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);
}

/** Puts the keyboard back on the finding that had it, which a change of the width has taken away. */
async function walk(page: Page): Promise<void> {
  await page.locator('[data-finding] [data-main][tabindex="0"]').focus();
}

/** Everything a reviewer can do to a finding, up to a reason that says nothing. */
async function waive(page: Page): Promise<void> {
  await walk(page);
  await page.keyboard.press('e');
  await page.keyboard.press('j');
  await page.keyboard.press('w');
  await page.locator('[data-part=waive] select').selectOption('other');
  await page.keyboard.press('Enter');
  await page.locator('[data-part=waive] [role=alert]').waitFor();
}

async function note(page: Page): Promise<void> {
  await page.locator('[data-part=waive] input').fill('主管部门已书面同意');
  await page.keyboard.press('Enter');
  await page.locator('[data-state=waived]').waitFor();
  await page.keyboard.press('n');
  await page.keyboard.insertText('请附资金表');
}

async function deduct(page: Page): Promise<void> {
  await page.locator('#ziping-review-scores').click();
  await page.locator('[data-part=scores] select').first().selectOption({ index: 1 });
  await page.locator('[data-score] select').first().selectOption({ index: 1 });
  await page.locator('[data-score] select').nth(1).selectOption({ index: 2 });
}

async function openReason(page: Page): Promise<void> {
  await page.locator('[data-reason] [data-main]').first().click();
  await page.locator('[data-reason] textarea').fill('因设备到货推迟，');
}

/** Somebody types over what was filled, then presses 撤销. */
async function blockUndo(page: Page): Promise<void> {
  await button(page, '收起').click();
  await page.getByRole('button', { name: '已与规则一致', exact: false }).click();
  await page.locator('[data-state="right"] button').first().click();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.locator('[data-part="footer"]').getByRole('button', { name: '撤销' }).click();
  await page.getByRole('alertdialog').waitFor();
}

async function dragOver(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['1'], '自评表.xlsx'));
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
  });
}

/** Lets go of several files, one of which is none. */
async function dropMany(page: Page): Promise<void> {
  const files = [ZHENGZHOU, text, SHANGHAI].map(({ name, bytes }) => [name, [...bytes]] as const);
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of dropped) dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, files);
  await page.locator('[data-part=many-progress]').getByText('3 / 3').waitFor();
}

async function dragAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['1'], '自评表.xlsx'));
    window.dispatchEvent(new DragEvent('dragleave', { dataTransfer }));
  });
}
