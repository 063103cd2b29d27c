import { expect } from 'vitest';
import { parseRef } from '../../../src/workbook/cell-ref';
import { stateOf } from '../../host/excel/book-state';
import type { OpenedPane } from '../support/office-pages';
import { tryWhatIf } from './what-if';

/** 推导 in Excel: the score that is selected in the sheet is explained, step by step and at once; nothing is written. */
export async function explainScore(opened: OpenedPane): Promise<void> {
  const { pane, emulator, user, press } = opened;
  const before = stateOf(opened);
  await press('teach');
  await pane.locator('[data-part=derivation]').waitFor();
  user.select(parseRef('项目支出绩效自评表!H14')!);
  await pane.locator('[data-part=derivation][data-cell="项目支出绩效自评表!H14"]').waitFor();
  await pane.locator('[data-part=next]').click();
  await pane.getByRole('button', { name: '正向指标', exact: true }).click();
  await pane.locator('[data-card=kind]').getByText('对，正向指标').waitFor();
  await pane.locator('[data-part=reveal-all]').click();
  expect(await pane.locator('[data-line=result]').innerText()).toMatch(/^9\.50/);
  // What was read is shown in the sheet, and its score stays explained.
  await pane.locator('[data-card=read]').getByRole('button', { name: /F14/ }).click();
  await expect.poll(() => emulator.book.active.selection).toMatchObject({ top: 13, left: 5 });
  expect(await pane.locator('[data-part=derivation]').getAttribute('data-cell')).toBe('项目支出绩效自评表!H14');
  await tryWhatIf(opened);
  expect(stateOf(opened)).toEqual(before);
  await pane.getByRole('tab', { name: '填报', exact: true }).click();
}
