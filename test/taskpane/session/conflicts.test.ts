import { describe, expect, it } from 'vitest';
import { workbookOfForms } from '../../../bench/sample-workbooks';
import { MemoryHost } from '../../../src/host/memory/memory-host';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { at, memoryOf, rowAt, sessionOn, textAt, told, until } from './session-on';

const SHEET = '绩效自评';

describe('a cell that holds something else', () => {
  async function withConflict() {
    const host = await memoryOf('shanghai-2023');
    host.typeInto(at(`${SHEET}!G85`), '8.87');
    const session = await sessionOn(host);
    session.show(session.state.forms[3]!.id);
    return { host, session };
  }

  it('is not ticked, not written, and the total waits for it', async () => {
    const { host, session } = await withConflict();
    expect(rowAt(session.state, `${SHEET}!G85`)).toMatchObject({ state: 'conflict', ticked: false, old: '8.87', value: '8.86' });
    session.tickAll(true);
    expect(rowAt(session.state, `${SHEET}!G85`).ticked).toBe(false);
    expect(session.state.writes).toBe(0);
    await session.fill();
    expect(textAt(await host.read(), `${SHEET}!G85`)).toBe('8.87');
  });

  it('is replaced once it is ticked, and put back by undo', async () => {
    const { host, session } = await withConflict();
    session.tick(at(`${SHEET}!G85`), true);
    expect(rowAt(session.state, `${SHEET}!G85`)).toMatchObject({ state: 'conflict', ticked: true });
    expect(session.state.writes).toBe(1);
    await session.fill();
    expect(textAt(await host.read(), `${SHEET}!G85`)).toBe('8.86');
    expect(rowAt(session.state, `${SHEET}!G85`).state).toBe('right');
    await session.undo();
    expect(textAt(await host.read(), `${SHEET}!G85`)).toBe('8.87');
    expect(rowAt(session.state, `${SHEET}!G85`)).toMatchObject({ state: 'conflict', ticked: false });
  });

  it('is not replaced when something else again was typed after it was ticked', async () => {
    const { host, session } = await withConflict();
    session.tick(at(`${SHEET}!G85`), true);
    host.typeInto(at(`${SHEET}!G85`), '8.5');
    await until(session, (state) => rowAt(state, `${SHEET}!G85`).old === '8.50');
    expect(rowAt(session.state, `${SHEET}!G85`).ticked).toBe(false);
    expect(session.state.writes).toBe(0);
  });
});

describe('cells changed by others', () => {
  it('between preview and 填入 stop the whole fill, are named and shown anew', async () => {
    const host = await memoryOf('shanghai-2023-blank');
    const session = await sessionOn(host);
    const { writes } = session.state;
    host.typeInto(at(`${SHEET}!G12`), '9');
    await session.fill();
    expect(told(session.state)).toBe(`warning: 以下单元格在此期间被改动，未作任何填写：${SHEET}!G12。已重新核算，请再看一遍后填入。`);
    expect(rowAt(session.state, `${SHEET}!G12`)).toMatchObject({ state: 'conflict', old: '9.00', value: '10.00' });
    expect(textAt(await host.read(), `${SHEET}!G13`)).toBe('');
    expect(session.state.undoable).toBe(false);
    expect(session.state.writes).toBeLessThan(writes);
  });

  it('since the fill block the undo; the others can be put back', async () => {
    const host = await memoryOf('shanghai-2023-blank');
    const session = await sessionOn(host);
    const { writes } = session.state;
    await session.fill();
    host.typeInto(at(`${SHEET}!G12`), '9');
    await session.undo();
    expect(session.state.undoBlocked).toMatchObject({ conflicts: [{ found: { kind: 'number', decimal: '9' } }], others: writes - 1 });
    expect(textAt(await host.read(), `${SHEET}!G13`)).toBe('10.00');
    await session.undoOthers(false);
    expect(session.state).toMatchObject({ undoBlocked: null, undoable: true });
    await session.undo();
    await session.undoOthers(true);
    expect(told(session.state)).toBe(`info: 已撤销 ${String(writes - 1)} 格；另有 1 格后来被改动，保留现状。`);
    expect(textAt(await host.read(), `${SHEET}!G12`)).toMatch(/^9/);
    expect(textAt(await host.read(), `${SHEET}!G13`)).toBe('');
    expect(session.state).toMatchObject({ undoBlocked: null, undoable: false });
  });

  it('that the program itself has undone are no conflict', async () => {
    const host = await memoryOf('panjin-2023-blank');
    const session = await sessionOn(host);
    const inverse = session.state.forms.flatMap(({ plan }) => plan!.planned.map(({ edit }) => edit));
    await session.fill();
    const notice = session.state.notice!.serial;
    await host.apply({ edits: inverse.map(({ ref, before, after }) => ({ ref, before: after, after: before, format: 'General', formatBefore: null })), marks: null, store: null });
    await session.undo();
    expect(told(session.state)).toBe('info: 这次改动已经由表格软件撤销，单元格已是原样。');
    expect(session.state.notice!.serial).toBeGreaterThan(notice);
    expect(session.state.undoable).toBe(false);
  });

  it('together with their sheet stop the undo, which a new name for the sheet does not end; the others can be put back', async () => {
    const host = new MemoryHost(await XlsxHost.open(await workbookOfForms(2, 4), nodeCodec).read());
    const session = await sessionOn(host);
    const { writes } = session.state;
    await session.fill();
    const filled = await host.read();
    const lone = session.state.forms[1]!.assessment.form.sheet;
    host.renameSheet(lone, '改名');
    await until(session, ({ forms }) => forms.some(({ assessment }) => assessment.form.sheet === '改名'));
    await session.undo();
    expect(session.state.undoBlocked).toMatchObject({ conflicts: [], goneSheets: [lone], others: writes / 2 });
    expect((await host.read()).sheets.map(({ cells }) => cells)).toEqual(filled.sheets.map(({ cells }) => cells));
    await session.undoOthers(true);
    expect(told(session.state)).toBe(`info: 已撤销 ${String(writes / 2)} 格；另有 ${String(writes / 2)} 格后来被改动，保留现状。`);
    expect(session.state).toMatchObject({ undoBlocked: null, undoable: false });
  });

  it('with all their sheets can be given up, so that what was filled before can be undone', async () => {
    const host = new MemoryHost(await XlsxHost.open(await workbookOfForms(2, 4), nodeCodec).read());
    const session = await sessionOn(host);
    const [first, second] = session.state.forms;
    for (const [kept, left] of [[first!, second!], [second!, first!]] as const) {
      session.include(kept.id, true);
      session.include(left.id, false);
      await session.fill();
    }
    host.deleteSheet(second!.assessment.form.sheet);
    await until(session, ({ forms }) => forms.length === 1);
    await session.undo();
    expect(session.state.undoBlocked).toMatchObject({ goneSheets: [second!.assessment.form.sheet], others: 0 });
    await session.undoOthers(true);
    await session.undo();
    expect(told(session.state)).toMatch(/^success: 已撤销/);
    expect(session.state.undoable).toBe(false);
  });
});
