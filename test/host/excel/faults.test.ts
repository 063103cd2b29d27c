import { describe, expect, it } from 'vitest';
import { ExcelHost } from '../../../src/host/excel/excel-host';
import type { ExcelProgram } from '../../../src/host/excel/excel-program';
import { HostError } from '../../../src/host/host-error';
import type { ChangeSet } from '../../../src/workbook/change-set';
import { say } from '../../../src/wording/say';
import { contractWorkbook } from '../contract-workbook';
import { edit, EMPTY, NOTHING, number, text } from '../contract-words';
import { stateOf } from './book-state';
import { bootExcel } from './emulator/boot-excel';
import { marksIn, openExcel, type ExcelUnderTest } from './excel-under-test';

const RICH: ChangeSet = {
  edits: [
    edit('表!A1', text('指标'), text('007')),
    edit('表!B1', number('97.81'), number('0.5'), '0.00%'),
    edit('表!C1', { kind: 'formula', formula: 'B1*2', cached: '195.62' }, text('值')),
    edit('表!F9', EMPTY, { kind: 'formula', formula: 'B1+1', cached: null }),
    edit('表!F10', EMPTY, number('3'), '@'),
    edit('保护!A2', EMPTY, text('填')),
    edit('隐藏!B2', number('7'), EMPTY),
  ],
  marks: [{ ref: { sheet: '表', row: 1, column: 1 }, kind: 'reason-missing' }, { ref: { sheet: '保护', row: 0, column: 0 }, kind: 'finding-error' }],
  store: '{"n":2}',
};

/** With a mark and a record of an earlier time, and everything known of them. */
async function prepared(): Promise<ExcelUnderTest> {
  const excel = await openExcel({ bytes: contractWorkbook() });
  await excel.host.apply({ edits: [], marks: [{ ref: { sheet: '保护', row: 1, column: 0 }, kind: 'finding-warning' }, { ref: { sheet: '表', row: 8, column: 3 }, kind: 'finding-hint' }], store: '{"n":1}' });
  await excel.host.read();
  return excel;
}

async function failureOf(answer: Promise<unknown>): Promise<HostError> {
  const error = await answer.then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  const { says } = error as HostError;
  expect(say(says, 'zh')).toMatch(/。$/);
  expect(say(says, 'zh')).not.toContain('{');
  return error as HostError;
}

const isWrite = ({ isWrite: writes }: { readonly isWrite: boolean }): boolean => writes;

async function writeActions(): Promise<number> {
  const excel = await prepared();
  await excel.host.apply(RICH);
  const { body } = excel.emulator.requests.filter(isWrite).at(-1)!;
  excel.dispose();
  return body.Actions.length;
}

describe('a change that breaks off', () => {
  it.each([
    ['AccessDenied', 'protected'], ['ActivityLimitReached', 'busy'], ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
    ['ItemNotFound', 'lost'], ['GeneralException', 'unsupported'], ['Timeout', 'busy'],
  ])('when Excel refuses with %s is told in a sentence, and leaves the workbook as it was', async (code, meaning) => {
    for (const when of [isWrite, () => true]) {
      const excel = await prepared();
      const before = stateOf(excel);
      excel.emulator.inject({ kind: 'refuse', code, when, times: code === 'ItemNotFound' ? 2 : 1 });
      expect(await failureOf(excel.host.apply(RICH))).toMatchObject({ code: meaning });
      expect(stateOf(excel)).toEqual(before);
      excel.emulator.clearFaults();
      expect((await excel.host.apply(RICH)).applied).toEqual(RICH.edits);
      excel.dispose();
    }
  });

  it('since Excel bears no request is told in a sentence, and one that it finds too large is sent in halves', async () => {
    const excel = await prepared();
    const before = stateOf(excel);
    excel.emulator.inject({ kind: 'refuse', code: 'RequestPayloadSizeLimitExceeded', times: 100 });
    expect(await failureOf(excel.host.apply(RICH))).toMatchObject({ code: 'too-large' });
    expect(stateOf(excel)).toEqual(before);
    excel.emulator.clearFaults();
    excel.emulator.inject({ kind: 'refuse', code: 'RequestPayloadSizeLimitExceeded', when: isWrite, times: 2 });
    expect((await excel.host.apply(RICH)).applied).toEqual(RICH.edits);
    excel.dispose();
  });

  it('at any of its actions leaves the workbook as it was, and works the next time', async () => {
    const count = await writeActions();
    expect(count).toBeGreaterThan(30);
    const excel = await prepared();
    const before = stateOf(excel);
    for (let at = 0; at < count; at += 1) {
      excel.emulator.inject({ kind: 'stop', code: 'AccessDenied', atAction: () => at, when: isWrite });
      await failureOf(excel.host.apply(RICH));
      expect(stateOf(excel), `broken off at action ${at}`).toEqual(before);
    }
    expect((await excel.host.apply(RICH)).applied).toEqual(RICH.edits);
    excel.dispose();
  });

  it.each(['UndoNotSupported', 'GeneralException'])('since Excel cannot make one step of its undo of it (%s) is put back and written in several', async (code) => {
    const booted = await bootExcel({ bytes: contractWorkbook() });
    const steps: boolean[] = [];
    const host = await ExcelHost.open({
      supports: () => true,
      // As a newer runtime does it: what was done before Excel found out stays done.
      run: async (options, batch) => {
        const answer = await (booted.Excel.run as ExcelProgram['run'])(options, batch);
        steps.push('mergeUndoGroup' in options);
        if (steps.at(-1) === true) throw Object.assign(new Error(code), { name: 'RichApi.Error', code });
        return answer;
      },
    });
    const excel = { ...booted, host };
    const changes = { ...RICH, edits: RICH.edits.filter(({ ref }) => ref.sheet !== '保护') };
    expect((await host.apply(changes)).applied).toEqual(changes.edits);
    expect(steps.filter((isOne) => isOne)).toHaveLength(1);
    expect(marksIn(excel)).toEqual(RICH.marks);
    expect(excel.emulator.book.xmlParts).toHaveLength(1);
    excel.dispose();
  });

  it('after everything was written, with the answer lost, leaves the workbook as it was', async () => {
    const excel = await prepared();
    const before = stateOf(excel);
    excel.emulator.inject({ kind: 'drop', code: 'Timeout', when: isWrite });
    expect(await failureOf(excel.host.apply(RICH))).toMatchObject({ code: 'busy' });
    expect(stateOf(excel)).toEqual(before);
    excel.dispose();
  });

  it('since the sheet was deleted between looking and writing says so, and leaves the others as they were', async () => {
    const excel = await prepared();
    const before = stateOf(excel);
    excel.emulator.inject({ kind: 'before', act: () => { excel.user.deleteSheet('隐藏'); }, when: isWrite });
    expect(await failureOf(excel.host.apply(RICH))).toMatchObject({ code: 'lost' });
    expect(stateOf(excel)).toEqual({ ...before, sheets: before.sheets.filter(({ name }) => name !== '隐藏') });
    excel.dispose();
  });

  it('since the sheet was protected between looking and writing leaves the others as they were', async () => {
    const excel = await prepared();
    excel.emulator.inject({ kind: 'before', act: () => { excel.user.protectSheet('隐藏', 'x'); }, when: isWrite });
    const before = stateOf(excel);
    expect(await failureOf(excel.host.apply(RICH))).toMatchObject({ code: 'protected' });
    expect(stateOf(excel)).toEqual({ ...before, sheets: before.sheets.map((sheet) => sheet.name === '隐藏' ? { ...sheet, protected: true } : sheet) });
    excel.dispose();
  });

  it('and cannot be put back is told for what it is', async () => {
    const excel = await prepared();
    let written = false;
    excel.emulator.inject({ kind: 'stop', code: 'GeneralException', atAction: () => 8, when: (request) => written ||= isWrite(request) });
    excel.emulator.inject({ kind: 'refuse', code: 'AccessDenied', when: () => written, times: 5 });
    expect(await failureOf(excel.host.apply(RICH))).toMatchObject({ code: 'not-writable', says: { key: 'host.half-written', data: { cells: '表、保护、隐藏' } } });
    excel.dispose();
  });

  it('on a sheet with a password that forbids marks writes nothing', async () => {
    const excel = await prepared();
    excel.user.protectSheet('表', '密码');
    const before = stateOf(excel);
    await failureOf(excel.host.apply({ ...NOTHING, marks: [{ ref: { sheet: '隐藏', row: 0, column: 0 }, kind: 'finding-hint' }] }));
    expect(stateOf(excel)).toEqual(before);
    excel.dispose();
  });
});

describe('a workbook that is gone', () => {
  it.each(['InvalidOrTimedOutSession', 'InvalidRequestContext'])('is told once (%s), and every call fails from then on', async (code) => {
    const excel = await prepared();
    let losses = 0;
    excel.host.onLost(() => { losses += 1; });
    excel.emulator.lose(code);
    for (const call of [() => excel.host.read(), () => excel.host.apply(RICH), () => excel.host.readStore(), () => excel.host.apply(NOTHING), () => excel.host.select({ sheet: '表', row: 0, column: 0 })]) {
      expect(await failureOf(call())).toMatchObject({ code: 'lost', says: { key: 'host.workbook-gone' } });
    }
    expect(losses).toBe(1);
  });

  it('while a change waits for a cell is told to whoever waits', async () => {
    const excel = await prepared();
    excel.user.beginEditing({ sheet: '表', row: 0, column: 5 }, '手填');
    const answer = failureOf(excel.host.apply(RICH));
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    excel.user.closeWorkbook();
    expect(await answer).toMatchObject({ code: 'lost' });
  });
});

describe('a cell that is being typed into', () => {
  it('between looking and writing makes all be looked at again, and nothing is written over it', async () => {
    const excel = await prepared();
    excel.emulator.inject({ kind: 'before', act: () => { excel.user.beginEditing({ sheet: '表', row: 8, column: 5 }, '手填'); }, when: (request) => !isWrite(request) });
    const told: unknown[] = [];
    excel.host.onEditing((ref) => { told.push(ref); if (ref !== null) setTimeout(() => { excel.user.endEditing(); }, 10); });
    const { conflicts } = await excel.host.apply(RICH);
    expect(conflicts.map(({ edit: { ref }, found }) => [ref, found])).toEqual([[{ sheet: '表', row: 8, column: 5 }, text('手填')]]);
    expect(told).toEqual([{ sheet: '表', row: 8, column: 5 }, null]);
    excel.dispose();
  });

  it('makes a reading wait, too', async () => {
    const excel = await prepared();
    excel.user.beginEditing({ sheet: '表', row: 8, column: 5 }, '手填');
    setTimeout(() => { excel.user.endEditing(); }, 20);
    expect((await excel.host.read()).sheets[0]!.cells.find(({ row, column }) => row === 8 && column === 5)?.value).toBe('手填');
    excel.dispose();
  });
});
