import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { refText } from '../../../src/workbook/cell-ref';
import { sample } from '../../../tools/screenshots/workbooks';
import { stateOf } from '../../host/excel/book-state';
import type { SeenRequest } from '../../host/excel/emulator/faults';
import { columnOf, rowOf } from '../../host/excel/emulator/model/book';
import type { HostedPage } from '../../host/excel/emulator/page/serve-book';
import { PATH } from '../../host/excel/emulator/wire/request';
import { sessionOn } from '../../taskpane/session/session-on';
import { cellsOf } from '../support/cells';
import type { OpenedPane } from '../support/office-pages';
import { FILL, fill, NOTICE } from '../support/person';
import { rowsOf } from '../support/preview';

const { bytes } = sample('national-blank', '');
/** What formulas last showed stays, as it does in a file. */
export const WORKBOOK = { bytes, calculate: () => [] } as const;

const REASON = '原因：验收推迟到次年一月；改进措施：合同中约定验收期限，逐月催办。';

/** 填报 from the first look to the last undo, held against the same on the file. */
export async function fillAndUndo(opened: OpenedPane): Promise<void> {
  const { pane, emulator } = opened;
  await pane.locator(FILL).getByText(/填入 [1-9]/).waitFor();
  const before = stateOf(opened);
  expect(emulator.book.isDirty, 'looking writes nothing').toBe(false);

  const file = XlsxHost.open(bytes, nodeCodec);
  const session = await sessionOn(file);
  expect(await rowsOf(pane, 'write')).toEqual(session.state.preview.filter(({ state }) => state === 'write').map(({ ref }) => refText(ref)).sort());
  await fill(pane);
  await session.fill();
  expect(contentsOf(opened)).toEqual(new Map([...cellsOf(await file.read())].filter(([, { value }]) => value !== null).map(([ref, { value, formula, format }]) => [ref, [value, formula, format]])));

  await pane.locator('[data-reason] [data-main]').first().click();
  await pane.locator('[data-section=reasons] textarea').fill(REASON);
  await pane.locator('[data-section=reasons] textarea').press('Enter');
  const told = await pane.locator(NOTICE).getByText(/的原因已写入 .+。/).innerText();
  expect(contentsOf(opened).get(/已写入 (.+)。/.exec(told)![1]!)?.[0]).toBe(REASON);

  const undo = pane.locator('[data-part=fill-tab] [data-part=footer]').getByRole('button', { name: '撤销' });
  await undo.click();
  await pane.locator(NOTICE).getByText('已撤销，1 格恢复原样。').waitFor();
  await undo.click();
  await pane.locator(NOTICE).getByText(/已撤销，\d\d+ 格恢复原样。/).waitFor();
  expect(stateOf(opened)).toEqual(before);
}

/** Every command of the ribbon, the menu and the keyboard leads where it says. */
export async function callCommands(opened: OpenedPane): Promise<void> {
  const { pane, emulator, user, press, strike } = opened;
  const [row] = await rowsOf(pane, 'write');
  const requests = await requestsOf(opened, async () => {
    await press('quickReview');
    await tabOpen(pane, '复核');
    await pane.locator('[data-part=review-tab] [data-part=verdict]').waitFor();
  });
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter(({ isWrite }) => isWrite), 'a review writes nothing').toEqual([]);
  expect(emulator.world.pane.state).toBe('Visible');

  await press('teach');
  await tabOpen(pane, '讲解');
  await press('smartFill');
  await tabOpen(pane, '填报');
  await strike('quickReview');
  await tabOpen(pane, '复核');

  const [sheet = '', address = ''] = row!.split('!');
  user.select({ sheet, row: Number(/\d+/.exec(address)![0]) - 1, column: address.charCodeAt(0) - 'A'.charCodeAt(0) });
  await press('whyThisScore');
  await tabOpen(pane, '讲解');
  await pane.locator(`[data-part=derivation][data-cell="${row!}"]`).waitFor();
  await press('openPane');
  expect(emulator.references.left, 'nothing is left behind in Excel').toBe(0);
}

export function tabOpen(pane: Frame, name: string): Promise<void> {
  return pane.getByRole('tab', { name, exact: true, selected: true }).waitFor();
}

/** What was asked of the workbook meanwhile, until nothing more is asked. */
async function requestsOf({ emulator, pane }: OpenedPane, work: () => Promise<void>): Promise<readonly SeenRequest[]> {
  const before = emulator.requests.length;
  await work();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await expect.poll(() => emulator.requests.slice(before).filter(asksForWorkbook).length).toBeGreaterThan(1);
  return emulator.requests.slice(before).filter(asksForWorkbook);
}

/** Services of the program beside the workbook are made by their names. */
function asksForWorkbook({ body }: SeenRequest): boolean {
  return Object.values(body.ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== PATH.newObject);
}

/** Cells with something in them. */
function contentsOf({ emulator: { book } }: HostedPage) {
  return new Map(book.sheets.flatMap(({ name, cells }) => [...cells].filter(([, { value }]) => value !== null).map(([key, { value, formula, format }]) => (
    [refText({ sheet: name, row: rowOf(key), column: columnOf(key) }), [value, formula, format]] as const))));
}
