import type { Browser, Page } from 'playwright-core';

/** 外观, asked for by the system as on a person's machine. */
export const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', contrast: 'more' },
} as const;

export type ThemeName = keyof typeof THEMES;

export const WIDTHS = [1366, 350, 320] as const;
export const HEIGHT = 768;

/** A page of the workbench as a person's first visit; dialogs of the system are taken for missing ones. */
export async function openPage(browser: Browser, address: string, theme: ThemeName): Promise<Page> {
  const context = await browser.newContext({ ...THEMES[theme], viewport: { width: WIDTHS[0], height: HEIGHT }, locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.addInitScript(() => { Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined }); });
  await page.goto(address);
  return page;
}
