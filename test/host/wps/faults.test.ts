import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/host/host-error';
import { WpsHost } from '../../../src/host/wps/wps-host';
import type { ChangeSet } from '../../../src/workbook/change-set';
import { say } from '../../../src/wording/say';
import { contractWorkbook } from '../contract-workbook';
import { edit, EMPTY, note, NOTHING, number, text } from '../contract-words';
import { bookOfSnapshot } from '../excel/emulator/model/load-book';
import { openIn } from './emulator/boot-wps';
import { refusal } from './emulator/program-error';
import { PROFILES, type Quirks } from './emulator/quirks';
import { marksIn, openWps, type WpsUnderTest } from './wps-under-test';

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
  notes: [note('表!B1', '张三:\n待核实', '已核'), note('表!D9', null, '记')],
  marks: [{ ref: { sheet: '表', row: 1, column: 1 }, kind: 'reason-missing' }, { ref: { sheet: '保护', row: 0, column: 0 }, kind: 'finding-error' }],
  store: '{"n":2}',
};

/** With a mark and a record of an earlier time. */
async function prepared(quirks: Partial<Quirks> = {}): Promise<WpsUnderTest> {
  const wps = openWps({ bytes: contractWorkbook(), quirks });
  if (wps.host.storeQuestion() !== null) wps.host.allowStoreSheet();
  await wps.host.apply({ edits: [], marks: [{ ref: { sheet: '保护', row: 1, column: 0 }, kind: 'finding-warning' }, { ref: { sheet: '表', row: 8, column: 3 }, kind: 'finding-hint' }], store: '{"n":1}' });
  return wps;
}

/** Everything there is in the workbook, and how WPS is set. */
function stateOf({ open: { book }, world }: WpsUnderTest) {
  return {
    settings: { ...world.settings },
    xml: book.xmlParts.map(({ xml }) => xml),
    active: book.active.name,
    sheets: book.sheets.map(({ name, visibility, protection, cells, merges, conditions, notes }) => ({
      name, visibility, protection, merges, cells: [...cells].sort(([a], [b]) => a - b),
      notes: [...notes].sort((a, b) => a.row - b.row || a.column - b.column),
      conditions: [...conditions].sort((a, b) => a.priority - b.priority).map(({ formula, areas, fill, font }) => ({ formula, areas, fill, font })),
    })),
  };
}

async function failureOf(answer: Promise<unknown>): Promise<HostError> {
  const error = await answer.then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  const { says } = error as HostError;
  expect(say(says, 'zh')).toMatch(/。$/);
  expect(say(says, 'zh')).not.toContain('{');
  return error as HostError;
}

async function accessesOfApply(quirks: Partial<Quirks>): Promise<number> {
  const wps = await prepared(quirks);
  const before = wps.world.accesses;
  await wps.host.apply(RICH);
  return wps.world.accesses - before;
}

describe.each(['as recorded on Windows', 'an old program'])('a change that WPS refuses at one access (%s)', (name) => {
  const quirks = PROFILES[name]!;

  it('ends whole or leaves everything as it was, settings and protection included, whichever it is', async () => {
    const count = await accessesOfApply(quirks);
    expect(count).toBeGreaterThan(150);
    const whole = await prepared(quirks);
    await whole.host.apply(RICH);
    const done = stateOf(whole);
    let refused = 0;
    for (let at = 1; at <= count; at += 1) {
      const wps = await prepared(quirks);
      const before = stateOf(wps);
      const start = wps.world.accesses;
      wps.world.onAccess = (_, index) => { if (index === start + at) throw refusal(); };
      const outcome = await wps.host.apply(RICH).then(() => null, (reason: unknown) => reason as HostError);
      wps.world.onAccess = () => undefined;
      expect(stateOf(wps), `refused at access ${at}, ${wps.world.names[start + at - 1]!}`).toEqual(outcome === null ? done : before);
      if (outcome === null) continue;
      refused += 1;
      expect(outcome).toBeInstanceOf(HostError);
      if (outcome.code === 'lost' || outcome.says.key === 'host.wps-store-not-kept') continue;
      expect((await wps.host.apply(RICH)).applied, `after a refusal at access ${at}`).toEqual(RICH.edits);
      expect(stateOf(wps)).toEqual(done);
      expect(wps.world.misuses).toEqual([]);
    }
    expect(refused).toBeGreaterThan(100);
  });
});

describe('a change', () => {
  it('that can neither be written nor taken back is told for what it is, and WPS is left as it was set', async () => {
    const wps = await prepared({ undoGroups: false });
    const { settings } = stateOf(wps);
    let written = 0;
    wps.world.onAccess = (name) => {
      if (name === 'Range.Value2' && wps.open.book.sheets[0]!.cells.size > 5) written += 1;
      if (written > 4 && (name.startsWith('Range.') || name.startsWith('Worksheet.'))) throw refusal();
    };
    const failure = await failureOf(wps.host.apply(RICH));
    wps.world.onAccess = () => undefined;
    expect(failure).toMatchObject({ code: 'not-writable', says: { key: 'host.wps-half-written', data: { cells: '表、保护、隐藏' } } });
    expect(stateOf(wps).settings).toEqual(settings);
  });

  it('that WPS takes otherwise than it was meant is put back', async () => {
    const wps = await prepared();
    const before = stateOf(wps);
    const { tell } = wps.world;
    const [sheet] = wps.open.book.sheets;
    // As a build would that does not know the apostrophe before a text.
    wps.world.tell = (name, ...rest) => {
      const [key, cell] = [...sheet!.cells].find(([, { value }]) => value === '007') ?? [];
      if (name === 'SheetChange' && key !== undefined) sheet!.cells.set(key, { ...cell!, value: 7 });
      tell(name, ...rest);
    };
    expect(await failureOf(wps.host.apply(RICH))).toMatchObject({ code: 'unsupported', says: { key: 'host.wps-written-otherwise', data: { cell: '表!A1' } } });
    expect(stateOf(wps)).toEqual(before);
  });

  it('on a sheet with a password that forbids marks writes nothing', async () => {
    const wps = await prepared();
    wps.user.protectSheet('表', '密码');
    const before = stateOf(wps);
    expect(await failureOf(wps.host.apply({ ...NOTHING, marks: [{ ref: { sheet: '隐藏', row: 0, column: 0 }, kind: 'finding-hint' }] }))).toMatchObject({ code: 'protected', says: { data: { sheet: '表' } } });
    expect(stateOf(wps)).toEqual(before);
  });

  it('whose record WPS drops writes nothing, and the next one does without', async () => {
    const wps = openWps({ bytes: contractWorkbook(), quirks: { xmlParts: 'dropped' } });
    const before = stateOf(wps);
    expect(wps.host.capabilities.store).toBe(true);
    expect(await failureOf(wps.host.apply(RICH))).toMatchObject({ code: 'unsupported', says: { key: 'host.wps-store-not-kept' } });
    expect(stateOf(wps)).toEqual(before);
    expect(wps.host.capabilities.store).toBe(false);
    expect(say(wps.host.storeQuestion()!, 'zh')).toMatch(/隐藏工作表/);
    expect((await wps.host.apply({ ...RICH, store: null })).applied).toEqual(RICH.edits);
    wps.host.allowStoreSheet();
    await wps.host.apply({ ...NOTHING, store: '{"n":3}' });
    expect(await wps.host.readStore()).toBe('{"n":3}');
  });
});

describe('WPS itself', () => {
  it('takes a change back in one step of its own, and the pane sees it', async () => {
    const wps = await prepared();
    const before = stateOf(wps);
    await wps.host.apply(RICH);
    expect(wps.open.undo.map(({ description }) => description)).toEqual(['自评通', '自评通']);
    let changes = 0;
    wps.host.onChange(() => { changes += 1; });
    wps.user.undo();
    await Promise.resolve();
    expect([changes, stateOf(wps)]).toEqual([1, before]);
  });

  it('that lost the record on saving has none, and takes a new one', async () => {
    const wps = await prepared({ xmlParts: 'lost-on-save' });
    wps.open.book.xmlParts = [];
    expect(await wps.host.readStore()).toBeNull();
    await wps.host.apply({ ...NOTHING, store: '{"n":2}' });
    expect(await wps.host.readStore()).toBe('{"n":2}');
  });

  it('keeps a record in a sheet that nobody sees, is found there again, and leaves the sheet a person looks at', async () => {
    const wps = await prepared(PROFILES['an old program']);
    expect((await wps.host.read()).sheets.map(({ name }) => name)).toEqual(['表', '保护', '隐藏', '深藏']);
    const { book } = wps.open;
    expect([book.sheets.length, book.sheets[4]!.visibility, book.active.name]).toEqual([5, 'VeryHidden', '表']);
    const again = openWps({ bytes: contractWorkbook(), quirks: PROFILES['an old program']! });
    again.open.book.sheets.push(book.sheets[4]!);
    const second = WpsHost.open(again.program);
    expect([second.capabilities.store, second.storeQuestion(), await second.readStore()]).toEqual([true, null, '{"n":1}']);
  });
});

describe('a person', () => {
  it('who changes what WPS tells nobody is seen at the next reading', async () => {
    const wps = openWps({ bytes: contractWorkbook() });
    await wps.host.read();
    wps.user.format({ sheet: '表', row: 19, column: 5 }, '0.000');
    wps.user.merge('表', { top: 10, left: 0, bottom: 11, right: 1 });
    wps.user.hideRow('表', 7);
    wps.user.showSheet('保护');
    const [sheet] = (await wps.host.read()).sheets;
    expect(sheet!.cells.find(({ row }) => row === 19)?.format).toBe('0.000');
    expect([sheet!.merges.length, [...sheet!.hiddenRows]]).toEqual([2, [4, 7]]);
  });

  it('who inserts a row moves what stands below, marks and notes included', async () => {
    const wps = openWps({ bytes: contractWorkbook() });
    await wps.host.apply({ ...NOTHING, marks: [{ ref: { sheet: '表', row: 8, column: 1 }, kind: 'reason-missing' }] });
    wps.user.insertRow('表', 0);
    const [sheet] = (await wps.host.read()).sheets;
    expect(sheet!.notes.map(({ row }) => row)).toEqual([1]);
    expect((await wps.host.apply({ ...NOTHING, marks: [] })).inverse.marks).toEqual([{ ref: { sheet: '表', row: 9, column: 1 }, kind: 'reason-missing' }]);
    expect(marksIn(wps)).toEqual([]);
  });

  it('who saves under another name still has the same workbook; who shows another one has not', async () => {
    const wps = openWps({ bytes: contractWorkbook() });
    let losses = 0;
    wps.host.onLost(() => { losses += 1; });
    wps.user.saveAs('/home/用户/另存.xlsx');
    expect((await wps.host.read()).sheets).toHaveLength(4);
    wps.user.showWorkbook(openIn(wps.world, bookOfSnapshot({ sheets: [], date1904: false })));
    await new Promise((resolve) => { setTimeout(resolve, 2); });
    expect([losses, wps.host.notice()]).toEqual([1, false]);
    expect(await failureOf(wps.host.read())).toMatchObject({ code: 'lost', says: { key: 'host.workbook-gone' } });
    expect([...wps.world.listeners.values()].flat()).toEqual([]);
  });

  it('who has no workbook open is told so', () => {
    const wps = openWps({ bytes: contractWorkbook() });
    wps.world.active = null;
    expect(() => WpsHost.open(wps.program)).toThrow(expect.objectContaining({ code: 'not-found' }) as Error);
  });
});
