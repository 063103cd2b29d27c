import { describe, expect, it } from 'vitest';
import type { WorkbookHost } from '../../../../src/host/host';
import { profileHash } from '../../../../src/profile/profile-hash';
import { isLocal } from '../../../../src/profile/profile-name';
import { readProfile } from '../../../../src/profile/read-profile';
import { shippedProfiles } from '../../../../src/profile/shipped-profiles';
import { readRecord } from '../../../../src/record/file-record';
import { createPaneSession } from '../../../../src/taskpane/session/create-pane-session';
import type { PaneSession, PaneState } from '../../../../src/taskpane/session/pane-session';
import { say } from '../../../../src/wording/say';
import { changed, profileText, shipped } from '../../../support/profile';
import { memoryOf, until } from '../session-on';

const KEY = 'ziping.own-profiles';
const COPY = 'local/shanghai-2023-1';
const ZHONGSHAN = 'local/zhongshan-2022-1';

/** The browser's storage, as far as it is used. */
function storage(kept: Record<string, string> = {}, full = false) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept[key] = text;
    },
  };
}

type Store = ReturnType<typeof storage>;

async function opened(store: Store, host: WorkbookHost): Promise<PaneSession> {
  const session = createPaneSession({ profiles: shippedProfiles(), store });
  session.attach(host);
  await session.detect();
  return session;
}

const alone = (store: Store) => createPaneSession({ profiles: shippedProfiles(), store });
const own = ({ state }: PaneSession, id = COPY) => state.profiles.find((profile) => profile.id === id)!;
const current = ({ forms, currentId }: PaneState) => forms.find(({ id }) => id === currentId)!;
const totalOf = (state: PaneState): string => {
  const { total } = current(state);
  return total?.state === 'known' ? total.score : '';
};
const said = (message: Parameters<typeof say>[0] | null) => message === null ? null : say(message, 'zh');

describe('a copy of a profile', () => {
  it('is there to choose at once, says that it was changed locally, and is never suggested by evidence', async () => {
    const session = await opened(storage(), await memoryOf('shanghai-2023'));
    const before = current(session.state).assessment;
    expect(session.rules.copy('shanghai/2023')).toBeNull();
    expect(say(session.state.profileNames.get(COPY)!, 'zh')).toBe(`上海市2023年度（本单位 1）（本地修改 · 指纹 ${profileHash(own(session)).slice(0, 12)}）`);
    await session.detect();
    expect(current(session.state).assessment.choice).toBe(before.choice);
    expect(current(session.state).assessment.profile!.id).toBe('shanghai/2023');
  });

  it('in use for a form moves its total with every sound change, and with a fault stays as it was', async () => {
    const session = await opened(storage(), await memoryOf('zhongshan-2022'));
    session.rules.copy('zhongshan/2022');
    session.chooseProfile(session.state.currentId!, ZHONGSHAN);
    await until(session, (state) => current(state).assessment.profile?.id === ZHONGSHAN);
    const before = totalOf(session.state);
    session.rules.set('/rounding/total/places', 0);
    await until(session, (state) => totalOf(state) !== before);
    const rounded = totalOf(session.state);
    expect(rounded).toMatch(/^\d+$/);

    const sound = own(session, ZHONGSHAN);
    session.rules.set('/rounding/total/places', 9);
    expect(session.state.own.editing!.check.faults.map(({ pointer }) => pointer)).toEqual(['/rounding/total/places']);
    expect(own(session, ZHONGSHAN)).toBe(sound);
    session.rules.undo();
    session.rules.undo();
    await until(session, (state) => totalOf(state) === before);
    session.rules.redo();
    await until(session, (state) => totalOf(state) === rounded);
  });

  it('comes back with the next visit, faults and all, and what is in force is what was sound', () => {
    const store = storage();
    const first = alone(store);
    first.rules.copy('shanghai/2023');
    first.rules.set('/grades/bands/0/interval', '>=95');
    first.rules.set('/rounding/total/places', 1);
    const faulty = first.state.own.editing!.draft.content;
    const again = alone(store);
    expect(again.state.own.trouble).toBeNull();
    again.rules.edit(COPY);
    expect(again.state.own.editing!.draft.content).toEqual(faulty);
    expect(again.state.own.editing!.check.faults).not.toEqual([]);
    expect(own(again).grades).toEqual(shipped('shanghai/2023').grades);
    again.rules.resetAll();
    expect(again.state.own.editing!.check.faults).toEqual([]);
    again.rules.undo();
    expect(again.state.own.editing!.draft.content).toEqual(faulty);
  });

  it('of a copy starts from what the copy says, under the same parent', () => {
    const session = alone(storage());
    session.rules.copy('shanghai/2023');
    session.rules.set('/rounding/total/places', 1);
    session.rules.copy(COPY);
    expect(own(session, 'local/shanghai-2023-2')).toMatchObject({ derivedFrom: { parent: 'shanghai/2023' }, rounding: { total: { places: 1 } }, name: { zh: '上海市2023年度（本单位 2）' } });
  });
});

describe('export and import', () => {
  it('give the very same profile in another session, and to whoever reads the file', () => {
    const session = alone(storage());
    session.rules.copy('mof/2021-cost');
    const id = 'local/mof-2021-cost-1';
    session.rules.set('/indicators/reverse/rule', { method: 'pass-fail' });
    const text = session.rules.text(id);
    const other = alone(storage());
    expect(other.rules.take('own.json', text)).toMatchObject({ id });
    expect(profileHash(own(other, id))).toBe(profileHash(own(session, id)));
    expect(profileHash(readProfile('own.json', text, (parent) => shippedProfiles().find((one) => one.id === parent) ?? null))).toBe(profileHash(own(session, id)));
    expect(said(other.rules.take('own.json', text).says)).toMatch(/^这个口径已经有了/);
    other.rules.edit(id);
    expect(other.state.own.editing!.draft.parent).toBe(shipped('mof/2021-cost'));
  });

  it('take a changed file that calls itself shanghai/2023 under an id of its own', () => {
    const session = alone(storage());
    const file = JSON.stringify({ ...JSON.parse(profileText('shanghai/2023')) as object, rounding: changed('shanghai/2023', { '/rounding/total/places': 1 }).rounding });
    const taken = session.rules.take('shanghai.json', file);
    expect(taken.id).toBe(COPY);
    expect(said(taken.says)).toContain('本地修改');
    expect(session.state.profiles.filter(({ id }) => id === 'shanghai/2023')).toEqual([shipped('shanghai/2023')]);
    expect(isLocal(own(session))).toBe(true);
    expect(session.rules.copy(COPY)).toBeNull();
    const whole = session.rules.text('local/shanghai-2023-1-1');
    expect(JSON.parse(whole)).not.toHaveProperty('extends');
  });

  it.each([
    ['a poisoned key', '{"__proto__": {}}', ['/__proto__']],
    ['half a text', '[1', ['']],
    ['an unknown parent', '{"id": "a/b", "extends": "nowhere/1", "overrides": [{"at": "/name", "value": {}}]}', ['/extends']],
    ['a value out of bounds', '{"id": "a/b", "extends": "mof/2020", "overrides": [{"at": "/rounding/total/places", "value": 9}]}', ['/overrides/0/value']],
    ['nesting without end', `{"a":${'['.repeat(100_000)}`, ['/a'.padEnd(64, '/0')]],
    ['a text without end', 'x'.repeat(1_000_001), ['']],
  ])('say what is wrong with %s, and take nothing', (_, text, pointers) => {
    const store = storage();
    const session = alone(store);
    const taken = session.rules.take('x.json', text);
    if (taken.id !== null) throw new Error('taken');
    expect(taken.issues.map(({ pointer }) => pointer)).toEqual(pointers);
    expect([session.state.own.list, store.kept]).toEqual([[], {}]);
  });
});

describe('the storage of the browser', () => {
  it('that holds something damaged is left as it is, said so, and moved aside before anything is kept', () => {
    for (const damaged of ['{"schema":', '[]', `{"schema":"ziping-own/1","profiles":${'['.repeat(50_000)}`]) {
      const store = storage({ [KEY]: damaged });
      const session = alone(store);
      expect(said(session.state.own.trouble)).toMatch(/读不出来/);
      expect(store.kept).toEqual({ [KEY]: damaged });
      session.rules.copy('mof/2020');
      expect(store.kept[`${KEY}.damaged-1`]).toBe(damaged);
      expect(alone(store).state.own).toMatchObject({ trouble: null, list: [{ profile: { id: 'local/mof-2020-1' } }] });
    }
  });

  it('is not trusted: what is faulty or takes a shipped id is not used, and stays', () => {
    const profiles = [
      { id: 'mof/2020', file: profileText('shanghai/2023'), pending: null },
      { id: 'shanghai/2023', file: profileText('shanghai/2023').replace('"places": 2', '"places": 1'), pending: null },
      { id: 'local/x-1', file: '{"id":"local/x-1","extends":"mof/2020","overrides":[{"at":"/points/total","value":"7"}]}', pending: null },
    ];
    const store = storage({ [KEY]: JSON.stringify({ schema: 'ziping-own/1', profiles }) });
    const session = alone(store);
    expect(session.state.own.list).toEqual([]);
    expect(said(session.state.own.trouble)).toMatch(/有 3 个/);
    session.rules.copy('mof/2020');
    expect((JSON.parse(store.kept[KEY]!) as { profiles: unknown[] }).profiles.slice(0, 3)).toEqual(profiles);
  });

  it('that takes nothing is said, and what was changed is in force all the same', () => {
    const session = alone(storage({}, true));
    session.rules.copy('mof/2020');
    expect(said(session.state.own.trouble)).toMatch(/先导出/);
    expect(session.state.own.list).toHaveLength(1);
  });

  it('of another window keeps what that window put there', () => {
    const store = storage();
    const [one, other] = [alone(store), alone(store)];
    one.rules.copy('mof/2020');
    other.rules.copy('panjin/2023');
    one.rules.set('/rounding/total/places', 1);
    expect(alone(store).state.own.list.map(({ profile }) => [profile.id, profile.rounding.total.places])).toEqual([['local/mof-2020-1', 1], ['local/panjin-2023-1', shipped('panjin/2023').rounding.total.places]]);
  });
});

describe('deleting', () => {
  it('a profile that another one extends leaves that one whole, also for the next visit', () => {
    const store = storage();
    const session = alone(store);
    const whole = JSON.stringify({ ...JSON.parse(profileText('mof/2020')) as object, id: 'example/2024' });
    session.rules.take('whole.json', whole);
    session.rules.copy('example/2024');
    session.rules.set('/rounding/total/places', 1);
    session.rules.remove('example/2024');
    const again = alone(store);
    expect(again.state.own).toMatchObject({ trouble: null, list: [{ editable: false, profile: { id: 'local/example-2024-1', derivedFrom: null, rounding: { total: { places: 1 } } } }] });
    expect(profileHash(own(again, 'local/example-2024-1'))).toBe(profileHash(own(session, 'local/example-2024-1')));
  });
});

describe('a workbook', () => {
  it('remembers which profile it was, follows changes made here, and says so where another one or none is at hand', async () => {
    const host = await memoryOf('shanghai-2023');
    const store = storage();
    const session = await opened(store, host);
    const formId = session.state.currentId!;
    session.rules.copy('shanghai/2023');
    session.chooseProfile(formId, COPY);
    await until(session, (state) => current(state).assessment.profile?.id === COPY);
    session.rules.set('/rounding/total/places', 1);
    await session.settle();
    const record = readRecord(await host.readStore())!;
    expect([record.profiles[formId], record.profileHashes]).toEqual([COPY, { [formId]: profileHash(own(session)) }]);
    expect(current(session.state).recorded).toBeNull();
    session.dispose();

    const elsewhere = await opened(storage(), host);
    expect(said(current(elsewhere.state).recorded)).toContain(profileHash(own(session)).slice(0, 12));
    expect(current(elsewhere.state).origin).toBe('evidence');
    elsewhere.rules.copy('shanghai/2023');
    await elsewhere.detect();
    expect(current(elsewhere.state).assessment.profile!.id).toBe(COPY);
    expect(said(current(elsewhere.state).recorded)).toMatch(/内容不同/);
    elsewhere.rules.set('/rounding/subtotal/places', 1);
    expect(said(current(elsewhere.state).recorded)).toMatch(/内容不同/);
    elsewhere.chooseProfile(formId, COPY);
    await until(elsewhere, (state) => current(state).recorded === null);
    elsewhere.dispose();
  });

  it('goes back to the evidence when the profile it uses is deleted', async () => {
    const session = await opened(storage(), await memoryOf('shanghai-2023'));
    session.rules.copy('shanghai/2023');
    session.chooseProfile(session.state.currentId!, COPY);
    await until(session, (state) => current(state).assessment.profile?.id === COPY);
    session.rules.remove(COPY);
    await until(session, (state) => current(state).assessment.profile?.id === 'shanghai/2023');
    expect([current(session.state).recorded, session.state.own.list, session.state.own.editing]).toEqual([null, [], null]);
  });
});
