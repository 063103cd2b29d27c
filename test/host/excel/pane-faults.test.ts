import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workbookOfForms } from '../../../bench/sample-workbooks';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { createPaneSession } from '../../../src/taskpane/session/create-pane-session';
import type { PaneSession } from '../../../src/taskpane/session/pane-session';
import { parseRef } from '../../../src/workbook/cell-ref';
import { say } from '../../../src/wording/say';
import { type BookState, stateOf } from './book-state';
import type { BootOptions } from './emulator/boot-excel';
import { afterWrites, type ArrivingRequest, type FaultPlan } from './emulator/faults';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

const FORMS = await workbookOfForms(2, 4);
const REASON = '原因：验收推迟到次年一月；改进措施：合同中约定验收期限，逐月催办。';

/** The pane, and Excel before it. */
interface Pane {
  readonly excel: ExcelUnderTest;
  readonly session: PaneSession;
}

/** What a person does in the pane. */
type Deed = (session: PaneSession) => Promise<void>;

const detect: Deed = (session) => session.detect();
const fill: Deed = (session) => session.fill();
const undo: Deed = (session) => session.undo();
const writeReason: Deed = (session) => session.writeReason(session.state.reasons.find(({ state }) => state === 'missing')!, REASON);
const marks = (on: boolean): Deed => (session) => session.showMarks(on);
const review: Deed = (session) => session.review.reviewAll();
const findingMarks = (on: boolean): Deed => (session) => session.review.showMarks(on);

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }); });
afterEach(() => { vi.useRealTimers(); });

/** More turns than a reading of these forms takes, however slow the machine. */
const TURNS = 60;

/** Lets what is due begin, and what was begun come to its end. */
async function timePasses(): Promise<void> {
  await vi.advanceTimersByTimeAsync(150);
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => { setImmediate(resolve); });
}

/** Does it, and waits until nothing follows of it any more: a reading, and a second one where the first failed. */
async function done({ session }: Pane, deed: Deed): Promise<void> {
  let open = true;
  const answer = deed(session).finally(() => { open = false; });
  while (open) await timePasses();
  await answer;
  for (let reading = 0; reading < 2; reading += 1) await timePasses();
}

async function paneOn(options: BootOptions = {}): Promise<Pane> {
  const excel = await openExcel({ bytes: FORMS, calculate: () => [], ...options });
  const session = createPaneSession({ profiles: shippedProfiles() });
  session.attach(excel.host);
  return { excel, session };
}

async function paneAfter(deeds: readonly Deed[], options: BootOptions = {}): Promise<Pane> {
  const pane = await paneOn(options);
  for (const deed of deeds) await done(pane, deed);
  return pane;
}

/** Requests of a deed when nothing goes wrong. */
async function requestsOf(pane: Pane, deed: Deed): Promise<readonly ArrivingRequest[]> {
  const { requests } = pane.excel.emulator;
  const before = requests.length;
  await done(pane, deed);
  return requests.slice(before);
}

/** What a person reads: what became of it, or why it failed. */
function told({ session: { state: { notice, failure, phase } } }: Pane): string {
  if (phase === 'failed') return `error: ${say(failure!, 'zh')}`;
  return notice === null ? '' : `${notice.intent}: ${say(notice.says, 'zh')}`;
}

const isWrite = ({ isWrite: writes }: ArrivingRequest): boolean => writes;

/** Makes it go wrong at the request of this number, counted from now. */
type Trouble = (excel: ExcelUnderTest, at: number) => void;

/** Counts requests as they come in. */
function from(at: number): () => boolean {
  let seen = -1;
  return () => {
    seen += 1;
    return seen >= at;
  };
}

const once = (plan: (excel: ExcelUnderTest) => FaultPlan): Trouble => (excel, at) => { excel.emulator.inject({ ...plan(excel), when: from(at) }); };
const onAndOn = (code: string, only: (request: ArrivingRequest) => boolean = () => true): Trouble => (excel, at) => {
  const due = from(at);
  excel.emulator.inject({ kind: 'refuse', code, times: 1_000, when: (request) => due() && only(request) });
};

const TROUBLES: Readonly<Record<string, Trouble>> = {
  'access denied': once(() => ({ kind: 'refuse', code: 'AccessDenied' })),
  'writing denied from then on': onAndOn('AccessDenied', isWrite),
  'too many requests': once(() => ({ kind: 'refuse', code: 'ActivityLimitReached' })),
  'a dialog is open': onAndOn('WriteNotSupportedWhenModalDialogOpen', isWrite),
  'an error without a name': once(() => ({ kind: 'refuse', code: 'GeneralException' })),
  'something was not found': once(() => ({ kind: 'refuse', code: 'ItemNotFound' })),
  'requests are too large': onAndOn('RequestPayloadSizeLimitExceeded'),
  'a request was too large': once(() => ({ kind: 'refuse', code: 'RequestPayloadSizeLimitExceeded' })),
  'answers are too large': onAndOn('ResponsePayloadSizeLimitExceeded'),
  'an answer was too large': once(() => ({ kind: 'refuse', code: 'ResponsePayloadSizeLimitExceeded' })),
  'it breaks off at once': once(() => ({ kind: 'stop', code: 'GeneralException', atAction: 0 })),
  'it breaks off half-way': once(() => ({ kind: 'stop', code: 'GeneralException', atAction: ({ body }) => Math.trunc(body.Actions.length / 2) })),
  'it breaks off after a cell': once(() => ({ kind: 'stop', code: 'AccessDenied', atAction: afterWrites(1) })),
  'it breaks off at the end': once(() => ({ kind: 'stop', code: 'GeneralException', atAction: ({ body }) => body.Actions.length - 1 })),
  'an answer is lost': once(() => ({ kind: 'drop', code: 'Timeout' })),
  'a cell is being typed into': once(({ user }) => ({ kind: 'before', act: () => {
    user.beginEditing(parseRef('项目1!J40')!, '');
    setTimeout(() => { user.endEditing(); }, 250);
  } })),
};

interface Step {
  readonly name: string;
  readonly before: readonly Deed[];
  readonly deed: Deed;
  readonly back: Deed;
  readonly troubles: readonly string[];
}

const ALL = Object.keys(TROUBLES);
const SOME = ['access denied', 'something was not found', 'requests are too large', 'it breaks off half-way', 'an answer is lost', 'a cell is being typed into'];

const STEPS: readonly Step[] = [
  { name: '填入', before: [detect], deed: fill, back: undo, troubles: ALL },
  { name: '撤销', before: [detect, fill], deed: undo, back: fill, troubles: ALL },
  { name: '写原因', before: [detect, fill], deed: writeReason, back: undo, troubles: SOME },
  { name: '显示标记', before: [detect], deed: marks(true), back: marks(false), troubles: SOME },
  { name: '标出发现', before: [detect, review], deed: findingMarks(true), back: findingMarks(false), troubles: SOME },
];

/** Looks, then writes; what follows only reads. */
const LOOK_AND_WRITE = 2;

const sameAs = (state: BookState, other: BookState): boolean => JSON.stringify(state) === JSON.stringify(other);

describe.each(STEPS)('$name in Excel', ({ before: deeds, deed, back, troubles }) => {
  it('ends in a sentence and in a workbook that is as it was or wholly changed, whatever goes wrong at whichever request, and works the next time', async () => {
    const pane = await paneAfter(deeds);
    const { excel } = pane;
    const before = stateOf(excel);
    const count = (await requestsOf(pane, deed)).length;
    const after = stateOf(excel);
    expect(sameAs(after, before)).toBe(false);
    await done(pane, back);
    for (const trouble of troubles) {
      for (let at = 0; at < (trouble === 'access denied' ? count : LOOK_AND_WRITE); at += 1) {
        const where = `${trouble}, at request ${at}`;
        TROUBLES[trouble]!(excel, at);
        await done(pane, deed);
        const is = stateOf(excel);
        const changed = sameAs(is, after);
        expect(changed || sameAs(is, before), where).toBe(true);
        expect(pane.session.state, where).toMatchObject({ phase: 'ready', busy: null, editing: null });
        expect(told(pane), where).toMatch(changed ? /^(?:$|success: |error: (?:.+但)?没能重新读取工作簿)/ : /^error: .+[；：].+。$/);
        excel.emulator.clearFaults();
        if (!changed) await done(pane, deed);
        expect(told(pane), `after ${where}`).toMatch(/^(?:$|success: .+。$)/);
        expect(stateOf(excel), `after ${where}`).toEqual(after);
        await done(pane, back);
        expect(stateOf(excel), `back after ${where}`).toEqual(before);
      }
    }
    excel.dispose();
  });
});

describe('识别 in Excel', () => {
  it('says why it failed at whichever request, writes nothing, and works the next time', async () => {
    const count = (await requestsOf(await paneOn(), detect)).length;
    let failures = 0;
    for (const trouble of ['access denied', 'too many requests', 'requests are too large', 'it breaks off half-way', 'an answer is lost', 'a cell is being typed into']) {
      for (let at = 0; at < count; at += 1) {
        const pane = await paneOn();
        const before = stateOf(pane.excel);
        TROUBLES[trouble]!(pane.excel, at);
        await done(pane, detect);
        // What Excel hands over in parts only is asked for in parts.
        expect([pane.session.state.phase, told(pane)].join(', '), `${trouble}, at request ${at}`).toMatch(/^(?:ready, |failed, error: .+[；：].+。)$/);
        failures += pane.session.state.phase === 'failed' ? 1 : 0;
        pane.excel.emulator.clearFaults();
        await done(pane, detect);
        expect(pane.session.state).toMatchObject({ phase: 'ready', failure: null, busy: null });
        expect(pane.session.state.forms).toHaveLength(2);
        expect(stateOf(pane.excel)).toEqual(before);
        pane.excel.dispose();
      }
    }
    expect(failures).toBeGreaterThan(4 * count - 4);
  });
});

describe('a workbook that is closed', () => {
  it.each(['InvalidOrTimedOutSession', 'InvalidRequestContext'])('while it is filled or undone (%s) is told, and is wholly changed or as it was', async (code) => {
    for (const [deeds, deed] of [[[detect], fill], [[detect, fill], undo]] as const) {
      const whole = await paneAfter([...deeds, deed]);
      const after = stateOf(whole.excel);
      for (let at = 0; at < LOOK_AND_WRITE + 1; at += 1) {
        const pane = await paneAfter(deeds);
        const before = stateOf(pane.excel);
        pane.excel.emulator.inject({ kind: 'before', act: () => { pane.excel.emulator.lose(code); }, when: from(at) });
        await done(pane, deed);
        expect(pane.session.state).toMatchObject({ phase: 'lost', busy: null, editing: null });
        const is = stateOf(pane.excel);
        expect(sameAs(is, before) || sameAs(is, after)).toBe(true);
      }
    }
  });
});

describe('a sheet that is deleted', () => {
  const without = (name: string, { sheets, xml }: BookState): BookState => ({ xml, sheets: sheets.filter((sheet) => sheet.name !== name) });

  it.each([0, 1])('before request %i of filling is told, and nothing is written on the others; those can be filled and undone afterwards', async (at) => {
    const pane = await paneAfter([detect]);
    const before = stateOf(pane.excel);
    pane.excel.emulator.inject({ kind: 'before', act: () => { pane.excel.user.deleteSheet('项目2'); }, when: from(at) });
    await done(pane, fill);
    expect(told(pane)).toMatch(/^error: (?:找不到工作表「项目2」|要处理的工作表或内容刚被他人删除)/);
    expect(stateOf(pane.excel)).toEqual(without('项目2', before));
    expect(pane.session.state.forms).toHaveLength(1);
    await done(pane, fill);
    expect(told(pane)).toBe('success: 已填入 8 格。');
    await done(pane, undo);
    expect(stateOf(pane.excel)).toEqual(without('项目2', before));
    pane.excel.dispose();
  });

  it('after both were filled is named when the filling is undone, and the other can be undone', async () => {
    const pane = await paneAfter([detect]);
    const before = stateOf(pane.excel);
    await done(pane, fill);
    await done(pane, () => Promise.resolve(pane.excel.user.deleteSheet('项目1')));
    await done(pane, undo);
    expect(pane.session.state.undoBlocked).toMatchObject({ goneSheets: ['项目1'], others: 8 });
    await done(pane, (session) => session.undoOthers(true));
    expect(stateOf(pane.excel)).toEqual(without('项目1', before));
    expect(pane.session.state).toMatchObject({ undoBlocked: null, undoable: false });
    pane.excel.dispose();
  });
});

it('a writing that breaks off and cannot be put back is told for what it is', async () => {
  const pane = await paneAfter([detect]);
  let isWritten = false;
  pane.excel.emulator.inject({ kind: 'stop', code: 'GeneralException', atAction: afterWrites(3), when: (request) => isWritten ||= isWrite(request) });
  pane.excel.emulator.inject({ kind: 'refuse', code: 'AccessDenied', when: () => isWritten, times: 1_000 });
  await done(pane, fill);
  expect(told(pane)).toBe('error: 写入中断，且未能恢复原状，以下工作表可能只写入了一部分：项目1、项目2。请在 Excel 中撤销或不保存关闭，重新打开后再填。');
  pane.excel.dispose();
});
