import type { Page } from 'playwright-core';

/** References of the preview's lines in this state, over all forms of the list; each form is shown once. */
export async function rowsOf(page: Pick<Page, 'locator'>, state: 'write' | 'conflict' | 'decide'): Promise<readonly string[]> {
  const refs: string[] = [];
  for (const form of await page.locator('[data-section=forms] [role=listitem]').all()) {
    await form.getByRole('button').first().click();
    const rows = page.locator(`[data-section=preview] [data-state=${state}]`);
    refs.push(...await rows.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-cell')!)));
  }
  return refs.sort();
}
