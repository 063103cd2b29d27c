import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/host/host-error';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { comingSession } from '../../../src/taskpane/session/coming-session';
import { createPaneSession } from '../../../src/taskpane/session/create-pane-session';
import type { PaneSession } from '../../../src/taskpane/session/pane-session';
import { message } from '../../../src/wording/message';
import { at, memoryOf, rowAt, told, until } from './session-on';

const SAMPLE = 'zhongshan-2022-blank';

function realSession(): PaneSession {
  return createPaneSession({ profiles: shippedProfiles() });
}

/** A session that arrives when the test says so. */
function later() {
  let arrive: () => void = () => undefined;
  const coming = new Promise<PaneSession>((resolve) => {
    arrive = () => { resolve(realSession()); };
  });
  return { session: comingSession(() => coming), arrive };
}

function phasesOf(session: PaneSession): readonly string[] {
  const phases: string[] = [];
  session.subscribe(() => { if (phases.at(-1) !== session.state.phase) phases.push(session.state.phase); });
  return phases;
}

describe('a session that is still coming', () => {
  it('takes the workbook and the press, and begins as soon as it is there', async () => {
    const { session, arrive } = later();
    const phases = phasesOf(session);
    session.attach(await memoryOf(SAMPLE));
    const detected = session.detect();
    expect(session.state).toMatchObject({ phase: 'reading', busy: { cancellable: false } });
    arrive();
    await detected;
    expect(phases).toEqual(['reading', 'ready']);
    expect(session.state.forms).toHaveLength(1);
    expect(session.state.profiles.length).toBeGreaterThan(0);
  });

  it('tells of its arrival without a press', async () => {
    const { session, arrive } = later();
    arrive();
    const state = await until(session, ({ profiles }) => profiles.length > 0);
    expect(state.phase).toBe('idle');
  });

  it('stands for the session in everything once it is there', async () => {
    const session = comingSession(() => Promise.resolve(realSession()));
    const host = await memoryOf(SAMPLE);
    session.attach(host);
    await session.detect();
    session.tick(at('自评表!J20'), false);
    expect(rowAt(session.state, '自评表!J20').ticked).toBe(false);
    await session.fill();
    expect(session.state.undoable).toBe(true);
    await session.undo();
    expect(session.state.undoable).toBe(false);
    session.attach(null);
    expect(session.state.phase).toBe('idle');
  });

  it('says why it did not come, and comes when asked once more', async () => {
    let tries = 0;
    const session = comingSession(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new HostError('not-readable', message('workbench.engineMissing'))) : Promise.resolve(realSession());
    });
    session.attach(await memoryOf(SAMPLE));
    const { failure } = await until(session, ({ phase }) => phase === 'failed');
    expect(failure?.key).toBe('workbench.engineMissing');
    await session.detect();
    expect(session.state).toMatchObject({ phase: 'ready', failure: null });
    expect(tries).toBe(2);
  });

  it('says after a press that no workbook is open', async () => {
    const session = comingSession(() => Promise.resolve(realSession()));
    await session.detect();
    expect(told(session.state)).toBe('info: 还没有打开工作簿；请先打开一份自评表，再点「识别」。');
    expect(session.state.phase).toBe('idle');
  });

  it('does not begin what was given up before it came', async () => {
    const { session, arrive } = later();
    const host = await memoryOf(SAMPLE);
    session.attach(host);
    const detected = session.detect();
    session.attach(null);
    session.dispose();
    arrive();
    await detected;
    expect(session.state.forms).toEqual([]);
  });
});
