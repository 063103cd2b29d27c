import { expect } from 'vitest';
import type { OpenedPane } from '../support/office-pages';

/** 如果 in Excel, on the row that is explained: another result, and back to the steps. Nothing is written. */
export async function tryWhatIf({ pane }: Pick<OpenedPane, 'pane'>): Promise<void> {
  await pane.locator('#ziping-teach-whatIf').click();
  const box = pane.locator('[data-part=mover]').getByRole('textbox');
  expect(await box.inputValue()).toBe('28500人次');
  await box.fill('27000');
  await box.press('Enter');
  expect(await pane.locator('[data-part=results] [data-of=score] td').allInnerTexts()).toEqual(['9.50', '► 9.00']);
  await pane.getByRole('button', { name: '全部还原' }).click();
  expect(await pane.locator('[data-part=results] [data-changed]').count()).toBe(0);
  await pane.locator('#ziping-teach-derivation').click();
}
