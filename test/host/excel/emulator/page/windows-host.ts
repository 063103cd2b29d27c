import type { Page } from 'playwright-core';
import type { Emulator } from '../emulator';
import { type ExcelOptions, newEmulator, NEWEST_CAP } from '../new-emulator';
import { eventEntries } from '../runtime/bridge';
import { supportedSets } from '../runtime/requirement-sets';
import { type User, userOf } from '../user';
import type { RequestBody } from '../wire/request';
import { windowsShim } from './windows-shim';

/** Numbers by which Excel for Windows says no. */
const STATUS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004, InvalidOrTimedOutSession: 5012, WriteNotSupportedWhenModalDialogOpen: 5016, ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104, AccessDenied: 7000,
};
const INTERNAL_ERROR = 5001;

/** Office 主题: what the colours of the window are. */
const THEMES = {
  light: { bodyBackgroundColor: 0xff_ff_ff, bodyForegroundColor: 0x26_26_26, controlBackgroundColor: 0xff_ff_ff, controlForegroundColor: 0x26_26_26 },
  dark: { bodyBackgroundColor: 0x1f_1f_1f, bodyForegroundColor: 0xf0_f0_f0, controlBackgroundColor: 0x29_29_29, controlForegroundColor: 0xf0_f0_f0 },
} as const;

export interface PageOptions extends ExcelOptions {
  readonly theme?: keyof typeof THEMES;
  readonly locale?: string;
}

/** Puts Excel for Windows around a page that is not loaded yet; its workbook lives here, not in the page. */
export async function serveWindowsHost(page: Page, options: PageOptions): Promise<{ readonly emulator: Emulator; readonly user: User }> {
  const emulator: Emulator = newEmulator(options, (events) => {
    void page.evaluate((entries) => { (window as unknown as { excelEvents: (entries: unknown) => void }).excelEvents(entries); }, eventEntries(events));
  });
  await page.exposeFunction('excelRequest', async (body: string, flags: number) => {
    const outcome = await emulator.receive(JSON.parse(body) as RequestBody, flags, Buffer.byteLength(body));
    setImmediate(() => { emulator.flush(); });
    return 'body' in outcome ? { body: JSON.stringify(outcome.body) } : { status: STATUS[outcome.refused] ?? INTERNAL_ERROR };
  });
  const { cap = NEWEST_CAP, theme = 'light', locale = 'zh-CN' } = options;
  const hostInfo = `Excel|Win32|16.01|${locale}|||disableLogging|1`;
  await page.addInitScript(windowsShim, { hostInfo, sets: JSON.stringify(supportedSets(cap)), version: '16.0.14332.20000', locale, theme: JSON.stringify(THEMES[theme]) });
  return { emulator, user: userOf(emulator) };
}
