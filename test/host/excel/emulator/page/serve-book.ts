import type { Page } from 'playwright-core';
import type { Emulator } from '../emulator';
import { type ExcelOptions, newEmulator } from '../new-emulator';
import { eventEntries } from '../runtime/bridge';
import { type User, userOf } from '../user';
import type { RequestBody } from '../wire/request';

/** Numbers by which Excel says no before it looks at a request. */
const STATUS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004, InvalidOrTimedOutSession: 5012, WriteNotSupportedWhenModalDialogOpen: 5016, ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104, AccessDenied: 7000,
};
const INTERNAL_ERROR = 5001;

/** Messages by which Excel calls an action of the add-in, beside those of its events. */
const ACTIONS = 2;
const ACTION = 1_000;

export interface PageOptions extends ExcelOptions {
  readonly locale?: string;
}

/** What the page's side of the host asks of the test runner, and is told by it. */
export interface HostDoor {
  /** Serves a request in Node. */
  readonly excelRequest?: (body: string, flags: number) => Promise<{ readonly body: string } | { readonly status: number }>;
  excelEvents?: (entries: readonly (readonly unknown[])[]) => void;
  /** Done when the add-in says so. */
  excelCommand?: (name: string) => Promise<void>;
  /** On the web: what the pane left to the page around it, a number for each key. */
  excelKeys?: number[];
}

/** A workbook in an Excel around a page. It lives here, not in the page. */
export interface HostedPage {
  readonly emulator: Emulator;
  readonly user: User;
  /** 功能区按钮 or 右键菜单: calls a function by its name and waits until it says that it is done. */
  readonly press: (name: string) => Promise<void>;
  /** 快捷键: calls an action by its name; nobody waits for those. */
  readonly strike: (name: string) => Promise<void>;
}

/** Serves the requests of a page that is not loaded yet. */
export async function serveBook(page: Page, options: ExcelOptions): Promise<HostedPage> {
  const tell = (entries: readonly (readonly unknown[])[]): Promise<void> => page.evaluate((told) => { (window as unknown as HostDoor).excelEvents!(told); }, entries);
  const emulator: Emulator = newEmulator(options, (events) => { void tell(eventEntries(events)); });
  await page.exposeFunction('excelRequest', async (body: string, flags: number) => {
    const outcome = await emulator.receive(JSON.parse(body) as RequestBody, flags, Buffer.byteLength(body));
    setImmediate(() => { emulator.flush(); });
    return 'body' in outcome ? { body: JSON.stringify(outcome.body) } : { status: STATUS[outcome.refused] ?? INTERNAL_ERROR };
  });
  return {
    emulator,
    user: userOf(emulator),
    press: (name) => page.evaluate((called) => (window as unknown as HostDoor).excelCommand!(called), name),
    strike: (name) => tell([[ACTIONS, ACTION, '', JSON.stringify([name, '']), 0, false]]),
  };
}
