import type { Page } from 'playwright-core';

/**
 * Has the browser ask us for files from now on. Told only together with the press, a busy browser may open a chooser of
 * the system before it hears that somebody answers.
 */
export function answerChoosers(page: Page): void {
  page.on('filechooser', () => undefined);
}
