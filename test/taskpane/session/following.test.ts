import { describe, expect, it } from 'vitest';
import type { WorkbookHost } from '../../../src/host/host';
import { HostError } from '../../../src/host/host-error';
import { readRecord } from '../../../src/record/file-record';
import { createPaneSession } from '../../../src/taskpane/session/create-pane-session';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { message } from '../../../src/wording/message';
import { at, fileOf, memoryOf, rowAt, sessionOn, textAt, told, until } from './session-on';
import { processorTime } from '../../support/processor-time';

const SHEET = '绩效自评';

/** A host whose doors can be made to fail. */
async function failing(name: string, doors: Partial<Pick<WorkbookHost, 'read' | 'apply' | 'select'>>): Promise<WorkbookHost> {
  const host = await memoryOf(name);
  return new Proxy<WorkbookHost>(host, {
    get: (target, key: keyof WorkbookHost) => {
      const own: unknown = doors[key as 'read'] ?? target[key];
      return typeof own === 'function' ? (own as (...args: unknown[]) => unknown).bind(target) : own;
    },
  });
}

const refused = () => Promise.reject(new HostError('protected', message('host.protected', { sheet: SHEET, cells: 'G12' })));

describe('following the workbook', () => {
  it('answers a keystroke with less than 200 ms of work', async () => {
    const host = await memoryOf('shanghai-2023');
    const session = await sessionOn(host);
    const start = processorTime();
    host.typeInto(at(`${SHEET}!G12`), '9');
    await until(session, (state) => rowAt(state, `${SHEET}!G12`).state === 'conflict');
    expect(processorTime() - start).toBeLessThan(200);
  });

  it('answers the last of many keystrokes, and never shows less than a whole workbook', async () => {
    const host = await memoryOf('shanghai-2023');
    const session = await sessionOn(host);
    const seen: number[] = [];
    session.subscribe(() => seen.push(session.state.forms.length, session.state.preview.length));
    for (const typed of ['1', '2', '3', '4']) {
      host.typeInto(at(`${SHEET}!G12`), typed);
      await new Promise((resolve) => { setTimeout(resolve, 30); });
    }
    await until(session, (state) => rowAt(state, `${SHEET}!G12`).old === '4.00');
    expect(new Set(seen)).toEqual(new Set([4, 19]));
  });

  it('keeps what has not changed the same objects', async () => {
    const host = await memoryOf('shanghai-2023');
    const session = await sessionOn(host);
    const before = session.state;
    host.typeInto(at(`${SHEET}!G12`), '9');
    const after = await until(session, (state) => rowAt(state, `${SHEET}!G12`).state === 'conflict');
    const changed = after.preview.filter((row, index) => row !== before.preview[index]);
    expect(changed.map(({ ref }) => ref.row)).toEqual([11]);
    expect(after.reasons).toBe(before.reasons);
    expect(after.refused).toBe(before.refused);
  });

  it('tells nobody when a change says the same', async () => {
    const host = await memoryOf('panjin-2023');
    const session = await sessionOn(host);
    let told_ = 0;
    session.subscribe(() => { told_ += 1; });
    await host.apply({ edits: [], marks: [], store: null });
    await new Promise((resolve) => { setTimeout(resolve, 250); });
    expect(told_).toBe(0);
  });

  it('shows the form under the cursor until a person picks another, and again when the cursor enters a third', async () => {
    const host = await memoryOf('shanghai-2023');
    const session = await sessionOn(host);
    const [first, second, third] = session.state.forms.map(({ id }) => id);
    host.click(at(`${SHEET}!B30`));
    expect(session.state).toMatchObject({ currentId: second, underCursorId: second, selection: at(`${SHEET}!B30`) });
    session.show(first!);
    expect(session.state).toMatchObject({ currentId: first, underCursorId: second });
    host.click(at(`${SHEET}!B31`));
    expect(session.state.currentId).toBe(first);
    host.click(at(`${SHEET}!B60`));
    expect(session.state.currentId).toBe(third);
    await session.select(at(`${SHEET}!G12`));
    expect(session.state).toMatchObject({ currentId: first, selection: at(`${SHEET}!G12`) });
  });

  it('waits with 填入 until the cell that is being typed into is done', async () => {
    const host = await memoryOf('panjin-2023-blank');
    const session = await sessionOn(host);
    host.beginEditing(at('绩效评价指标评分表!A30'), '备忘');
    expect(session.state.editing).toEqual(at('绩效评价指标评分表!A30'));
    const filled = session.fill();
    await until(session, ({ busy }) => busy !== null && !busy.cancellable);
    expect(textAt(await host.read(), '绩效评价指标评分表!G14')).toBe('');
    host.endEditing();
    await filled;
    expect(session.state).toMatchObject({ editing: null, busy: null, notice: { intent: 'success' } });
    expect(textAt(await host.read(), '绩效评价指标评分表!G14')).not.toBe('');
  });
});

describe('profiles', () => {
  it('come from the evidence, then from the person, then from the file', async () => {
    const host = await memoryOf('shanghai-2023-blank');
    const session = await sessionOn(host);
    const { id, origin } = session.state.forms[0]!;
    expect(origin).toBe('evidence');
    session.chooseProfile(id, 'mof/2020');
    await until(session, ({ forms }) => forms[0]!.assessment.profile!.id === 'mof/2020');
    expect(session.state.forms[0]!.origin).toBe('person');
    expect(session.state.forms[1]!.origin).toBe('evidence');
    await session.fill();
    expect(readRecord(await host.readStore())!.profiles).toEqual({ [id]: 'mof/2020' });
    const reopened = await sessionOn(host);
    expect(reopened.state.forms[0]).toMatchObject({ origin: 'file' });
    reopened.chooseProfile(id, null);
    await until(reopened, ({ forms }) => forms[0]!.assessment.profile!.id === 'shanghai/2023');
    expect(reopened.state.forms[0]!.origin).toBe('evidence');
  });
});

describe('trouble', () => {
  it('of the first reading is a failure that can be tried again', async () => {
    let broken = true;
    const sound = await memoryOf('panjin-2023');
    const host = await failing('panjin-2023', { read: () => broken ? Promise.reject(new HostError('busy', message('host.no-screen'))) : sound.read() });
    const session = await sessionOn(host);
    expect(session.state).toMatchObject({ phase: 'failed', failure: { key: 'host.no-screen' }, busy: null });
    broken = false;
    await session.detect();
    expect(session.state).toMatchObject({ phase: 'ready', failure: null });
  });

  it('of writing is told, and nothing is taken for written', async () => {
    const session = await sessionOn(await failing('shanghai-2023-blank', { apply: refused }));
    const { writes } = session.state;
    await session.fill();
    expect(told(session.state)).toMatch(/^error: 工作表「绩效自评」已保护/);
    expect(session.state).toMatchObject({ writes, undoable: false, busy: null });
  });

  it('that is a bug is not swallowed', async () => {
    const session = await sessionOn(await failing('shanghai-2023-blank', { apply: () => Promise.reject(new TypeError('a bug')) }));
    await expect(session.fill()).rejects.toThrow('a bug');
    expect(session.state.busy).toBeNull();
  });

  it('of keeping a choice is told, and the choice stays', async () => {
    const session = await sessionOn(await failing('shanghai-2023-blank', { apply: refused }));
    session.chooseProfile(session.state.forms[0]!.id, 'mof/2020');
    await until(session, ({ notice }) => notice?.intent === 'error');
    expect(session.state.forms[0]).toMatchObject({ origin: 'person' });
    await session.detect();
    expect(session.state.forms[0]!.assessment.profile!.id).toBe('mof/2020');
  });

  it('with the record leaves it alone, and filling still works', async () => {
    const host = await memoryOf('panjin-2023-blank');
    await host.apply({ edits: [], marks: null, store: '{"schema":"ziping-file/9"}' });
    const session = await sessionOn(host);
    expect(session.state.recordDamaged).toBe(true);
    await session.fill();
    expect(await host.readStore()).toBe('{"schema":"ziping-file/9"}');
    await session.undo();
    expect(textAt(await host.read(), '绩效评价指标评分表!G14')).toBe('');
  });

  it('when the workbook is closed is a phase of its own', async () => {
    const host = await memoryOf('panjin-2023');
    const session = await sessionOn(host);
    host.close();
    expect(session.state).toMatchObject({ phase: 'lost', busy: null });
    await session.fill();
    session.attach(await memoryOf('shanghai-2023'));
    expect(session.state).toMatchObject({ phase: 'idle', forms: [], notice: null });
  });

  it('of a host that shows nothing is told when a cell is asked for', async () => {
    const session = await sessionOn(fileOf('panjin-2023'));
    await session.select(at('绩效评价指标评分表!G14'));
    expect(told(session.state)).toBe('error: 文件没有屏幕，不能定位单元格。');
    session.dismissNotice(session.state.notice!.serial);
    expect(session.state.notice).toBeNull();
  });

  it('none: a reading that was called off leaves no trace', async () => {
    const session = createPaneSession({ profiles: shippedProfiles() });
    session.attach(await memoryOf('shanghai-2023'));
    const detecting = session.detect();
    expect(session.state.phase).toBe('reading');
    session.cancel();
    await detecting;
    expect(session.state).toMatchObject({ phase: 'idle', forms: [], busy: null });
    await session.detect();
    expect(session.state.forms).toHaveLength(4);
  });
});
