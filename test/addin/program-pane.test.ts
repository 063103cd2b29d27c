import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workbookOfForms } from '../../bench/sample-workbooks';
import { createProgramPane } from '../../src/addin/program-pane';
import type { ExcelHost } from '../../src/host/excel/excel-host';
import { HostError } from '../../src/host/host-error';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { createPaneSession } from '../../src/taskpane/session/create-pane-session';
import { parseRef, refText } from '../../src/workbook/cell-ref';
import { message } from '../../src/wording/message';
import { stateOf } from '../host/excel/book-state';
import { openExcel } from '../host/excel/excel-under-test';

const SAMPLE = new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx'));

/** A pane, whose workbook opens as each of these says, one after the other. */
function paneOn(...openings: readonly (() => Promise<ExcelHost>)[]) {
  const session = createPaneSession({ profiles: shippedProfiles() });
  let opened = 0;
  const pane = createProgramPane(session, () => openings[opened++]!());
  return { session, pane, opened: () => opened };
}

const refused = (): Promise<ExcelHost> => Promise.reject(new HostError('busy', message('host.program-busy')));

describe('the pane in a program', () => {
  it('connects and finds the forms by itself, and only reads', async () => {
    const excel = await openExcel({ bytes: SAMPLE });
    const { pane, session } = paneOn(() => Promise.resolve(excel.host));
    const before = stateOf(excel);
    expect(pane.state.connection).toBe('opening');
    await pane.detect();
    expect(pane.state).toEqual({ connection: 'open', failure: null, notice: null });
    expect(session.state.forms).toHaveLength(1);
    expect(stateOf(excel)).toEqual(before);
    excel.dispose();
  });

  it('reviews in one press, from the opening of the workbook on, and writes nothing', async () => {
    const excel = await openExcel({ bytes: SAMPLE });
    const { pane, session } = paneOn(() => Promise.resolve(excel.host));
    const before = stateOf(excel);
    await pane.review();
    expect(session.review.state).toMatchObject({ reviewing: true });
    const { requests } = excel.emulator;
    const detected = requests.length;
    await pane.review();
    expect(requests.slice(detected).filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(stateOf(excel)).toEqual(before);
    excel.dispose();
  });

  it('connects once, however many buttons are pressed meanwhile', async () => {
    const excel = await openExcel({ bytes: SAMPLE });
    const { pane, session, opened } = paneOn(() => Promise.resolve(excel.host));
    await Promise.all([pane.detect(), pane.detect(), pane.followCursor()]);
    expect(opened()).toBe(1);
    expect(session.state.forms).toHaveLength(1);
    excel.dispose();
  });

  it('says why there is no workbook, and connects when asked again', async () => {
    const excel = await openExcel({ bytes: SAMPLE });
    const { pane, session } = paneOn(refused, () => Promise.resolve(excel.host));
    await pane.detect();
    expect(pane.state).toEqual({ connection: 'failed', failure: message('host.program-busy'), notice: null });
    expect(session.state.phase).toBe('idle');
    await pane.detect();
    expect(pane.state).toEqual({ connection: 'open', failure: null, notice: null });
    expect(session.state.forms).toHaveLength(1);
    excel.dispose();
  });

  it('connects anew after a workbook was lost', async () => {
    const [before, after] = await Promise.all([openExcel({ bytes: SAMPLE }), openExcel({ bytes: SAMPLE })]);
    const { pane, session } = paneOn(() => Promise.resolve(before.host), () => Promise.resolve(after.host));
    await pane.detect();
    before.user.closeWorkbook();
    await session.detect();
    expect(session.state.phase).toBe('lost');
    await pane.detect();
    expect([session.state.phase, session.state.forms.length]).toEqual(['ready', 1]);
    after.dispose();
  });

  it('takes the person to the row of the cell that the cursor is in', async () => {
    const excel = await openExcel({ bytes: SAMPLE });
    const cell = parseRef('自评表!H15')!;
    excel.user.select(cell);
    const { pane, session } = paneOn(() => Promise.resolve(excel.host));
    await pane.followCursor();
    expect(session.state.forms).toHaveLength(1);
    expect(refText(session.state.selection!)).toBe('自评表!H15');
    excel.dispose();
  });

  it('shows, of several forms, the one under the cursor', async () => {
    const excel = await openExcel({ bytes: await workbookOfForms(3, 4) });
    const sheets = excel.emulator.book.sheets.map(({ name }) => name);
    excel.user.select({ sheet: sheets[1]!, row: 3, column: 1 });
    const { pane, session } = paneOn(() => Promise.resolve(excel.host));
    await pane.detect();
    expect(session.state.forms).toHaveLength(3);
    expect(session.state.forms.find(({ id }) => id === session.state.currentId)!.assessment.form.sheet).toBe(sheets[1]);
    excel.dispose();
  });

  it('shows what went wrong besides until it is closed', () => {
    const { pane } = paneOn(refused);
    let told = 0;
    const stop = pane.subscribe(() => { told += 1; });
    pane.fail(message('addin.bug', { detail: 'x' }));
    expect(pane.state.failure?.key).toBe('addin.bug');
    pane.closeFailure();
    stop();
    pane.fail(message('addin.bug', { detail: 'x' }));
    expect(told).toBe(2);
  });

  it('shows what was done until it is closed, and not beside what went wrong', () => {
    const { pane } = paneOn(refused);
    const saved = message('wps.savedFile', { path: '/下载/口径.json' });
    const failed = message('wps.noFolder', { name: '口径.json' });
    pane.fail(failed);
    pane.tell(saved);
    expect(pane.state).toMatchObject({ failure: null, notice: saved });
    pane.fail(failed);
    expect(pane.state).toMatchObject({ failure: failed, notice: null });
    pane.tell(saved);
    pane.closeNotice();
    expect(pane.state).toMatchObject({ failure: null, notice: null });
  });

  it('hands on a bug, and can be asked again', async () => {
    const excel = await openExcel({ bytes: SAMPLE });
    const { pane } = paneOn(() => Promise.reject(new TypeError('bug')), () => Promise.resolve(excel.host));
    await expect(pane.detect()).rejects.toThrow('bug');
    await pane.detect();
    expect(pane.state.connection).toBe('open');
    excel.dispose();
  });
});
