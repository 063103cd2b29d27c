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

/** Puts Excel for Windows around a page that is not loaded yet; its workbook lives here, not in the page. */
export async function serveWindowsHost(page: Page, options: ExcelOptions): Promise<{ readonly emulator: Emulator; readonly user: User }> {
  const emulator: Emulator = newEmulator(options, (events) => {
    void page.evaluate((entries) => { (window as unknown as { excelEvents: (entries: unknown) => void }).excelEvents(entries); }, eventEntries(events));
  });
  await page.exposeFunction('excelRequest', async (body: string, flags: number) => {
    const outcome = await emulator.receive(JSON.parse(body) as RequestBody, flags, Buffer.byteLength(body));
    setImmediate(() => { emulator.flush(); });
    return 'body' in outcome ? { body: JSON.stringify(outcome.body) } : { status: STATUS[outcome.refused] ?? INTERNAL_ERROR };
  });
  const hostInfo = 'Excel|Win32|16.01|zh-CN|||disableLogging|1';
  await page.addInitScript(windowsShim, { hostInfo, sets: JSON.stringify(supportedSets(options.cap ?? NEWEST_CAP)), version: '16.0.14332.20000', locale: 'zh-CN' });
  return { emulator, user: userOf(emulator) };
}
