import type { Page } from 'playwright-core';
import { NEWEST_CAP } from '../new-emulator';
import { supportedSets } from '../runtime/requirement-sets';
import { type HostedPage, type PageOptions, serveBook } from './serve-book';
import { windowsShim } from './windows-shim';

/** Office 主题: what the colours of the window are. */
const THEMES = {
  light: { bodyBackgroundColor: 0xff_ff_ff, bodyForegroundColor: 0x26_26_26, controlBackgroundColor: 0xff_ff_ff, controlForegroundColor: 0x26_26_26 },
  dark: { bodyBackgroundColor: 0x1f_1f_1f, bodyForegroundColor: 0xf0_f0_f0, controlBackgroundColor: 0x29_29_29, controlForegroundColor: 0xf0_f0_f0 },
} as const;

export interface WindowsOptions extends PageOptions {
  readonly theme?: keyof typeof THEMES;
}

/** Puts Excel for Windows around a page that is not loaded yet. */
export async function serveWindowsHost(page: Page, options: WindowsOptions): Promise<HostedPage> {
  const hosted = await serveBook(page, options);
  const { cap = NEWEST_CAP, theme = 'light', locale = 'zh-CN' } = options;
  const hostInfo = `Excel|Win32|16.01|${locale}|||disableLogging|1`;
  await page.addInitScript(windowsShim, { hostInfo, sets: JSON.stringify(supportedSets(cap)), version: '16.0.14332.20000', locale, theme: JSON.stringify(THEMES[theme]) });
  return hosted;
}
