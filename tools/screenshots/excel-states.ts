import type { Page } from 'playwright-core';
import type { HostedPage } from '../../test/host/excel/emulator/page/serve-book';
import type { WindowsOptions } from '../../test/host/excel/emulator/page/windows-host';
import { fill, scrollTo } from './page-steps';
import { ledger, protectedForm, sample } from './workbooks';

/** 状态 of the pane in Excel: each is come to from its own opening. */
export type ExcelState = InExcel | InBrowser;

interface InExcel {
  readonly name: string;
  readonly workbook: () => Promise<{ readonly bytes: Uint8Array }>;
  readonly options?: Partial<WindowsOptions>;
  /** Before the pane is there. */
  readonly prepare?: (hosted: HostedPage) => void;
  readonly go: (page: Page, hosted: HostedPage) => Promise<unknown>;
}

/** The page of the pane outside of any Excel. */
interface InBrowser {
  readonly name: string;
  readonly workbook: null;
  readonly go: (page: Page) => Promise<unknown>;
}

const national = () => Promise.resolve(sample('national-blank', ''));
const FILL = '[data-part="fill"]';
const found = (page: Page) => page.locator(FILL).getByText(/\d/).first().waitFor();
const tab = (name: string) => async (page: Page, { press }: HostedPage) => {
  await found(page);
  await press(name);
};

export const EXCEL_STATES: readonly ExcelState[] = [
  { name: 'found', workbook: national, go: found },
  { name: 'several', workbook: () => Promise.resolve(sample('shanghai-2023-blank', '')), go: found },
  { name: 'english', workbook: national, options: { locale: 'en-US' }, go: found },
  { name: 'filled', workbook: national, go: async (page) => { await found(page); await fill(page); } },
  { name: 'reason-editor', workbook: national, go: async (page) => {
    await found(page);
    await page.locator('[data-reason] [data-main]').first().click();
    await page.locator('[data-reason] textarea').fill('因设备到货推迟，');
    await scrollTo(page, '[data-reason]:has(textarea)');
  } },
  { name: 'review', workbook: national, go: tab('quickReview') },
  { name: 'teach', workbook: national, go: tab('teach') },
  { name: 'projected', workbook: national, go: async (page, hosted) => {
    await tab('teach')(page, hosted);
    await page.locator('[data-part=project]').click();
    await page.locator('[data-part=drag-hint]').waitFor();
  } },
  { name: 'old-excel', workbook: national, options: { cap: '1.9' }, go: found },
  { name: 'protected', workbook: protectedForm, go: found },
  { name: 'no-form', workbook: ledger, go: (page) => page.getByText('没有找到自评表', { exact: false }).first().waitFor() },
  { name: 'editing', workbook: national, go: async (page, { user }) => {
    await found(page);
    user.beginEditing({ sheet: '项目支出绩效自评表', row: 12, column: 5 }, '6');
    await page.locator(FILL).click();
    await page.getByText('您正在编辑').waitFor();
  } },
  { name: 'refused', workbook: national, prepare: ({ emulator }) => { emulator.inject({ kind: 'refuse', code: 'AccessDenied', times: 100, when: ({ body }) => Object.values(body.ObjectPaths).some(({ Name }) => Name === 'GetUsedRange') }); }, go: (page) => page.getByText('Excel 拒绝了操作', { exact: false }).first().waitFor() },
  { name: 'not-connected', workbook: national, prepare: ({ emulator }) => { emulator.inject({ kind: 'refuse', code: 'ActivityLimitReached', times: 100, when: ({ isWrite }) => isWrite }); }, go: (page) => page.locator('[data-part=failure]').waitFor() },
  { name: 'lost', workbook: national, go: async (page, { emulator }) => {
    await found(page);
    emulator.lose('InvalidOrTimedOutSession');
    await page.getByRole('button', { name: '重新识别', exact: true }).click();
    await page.getByText('不再连着它', { exact: false }).waitFor();
  } },
  { name: 'no-excel', workbook: null, go: (page) => page.locator('[data-part=refusal]').waitFor() },
];
