import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgramPane } from '../../../src/addin/program-pane';
import { findAddonRoot } from '../../../src/addin/wps/addon-root';
import { followWorkbook } from '../../../src/addin/wps/follow-workbook';
import { ribbonLink } from '../../../src/addin/wps/ribbon-link';
import { waitForWps } from '../../../src/addin/wps/wait-for-wps';
import { widenPane } from '../../../src/addin/wps/widen-pane';
import { HostError } from '../../../src/host/host-error';
import { WpsHost } from '../../../src/host/wps/wps-host';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { createPaneSession } from '../../../src/taskpane/session/create-pane-session';
import { message } from '../../../src/wording/message';
import { bookOfFile, bookOfSnapshot } from '../../host/excel/emulator/model/load-book';
import { bootWps, openIn } from '../../host/wps/emulator/boot-wps';

const SAMPLE = new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx'));

describe('the globals of WPS', () => {
  it('are waited for, and handed over without being asked for more than they have', async () => {
    const { program, world } = bootWps({});
    const scope: { Application?: unknown } = {};
    setTimeout(() => { scope.Application = program; }, 20);
    expect((await waitForWps(5_000, scope))?.program).toBe(program);
    expect(world.misuses).toEqual([]);
  });

  it('are given up after a while', async () => {
    expect(await waitForWps(0, {})).toBeNull();
  });
});

describe('the ribbon and the pane', () => {
  const storage = (kept: Map<string, unknown>) => ({ getItem: (key: string) => kept.get(key), setItem: (key: string, value: unknown) => { kept.set(key, value); } });

  it('are found by either name, and not in a browser', () => {
    const root = { PluginStorage: storage(new Map()) };
    expect(findAddonRoot({ wps: root })).toBe(root);
    expect(findAddonRoot({ wps: {}, Application: root })).toBe(root);
    expect(findAddonRoot({ wps: { get PluginStorage(): never { throw new Error('no'); } } })).toBeNull();
    expect(findAddonRoot({})).toBeNull();
  });

  it('pass each press on once', () => {
    const { takeCommand } = ribbonLink({ PluginStorage: storage(new Map([['ziping.et.command', 'teach']])), GetTaskPane: () => null });
    expect([takeCommand(), takeCommand()]).toEqual(['teach', null]);
    expect(ribbonLink(null).takeCommand()).toBeNull();
  });

  it('let the pane close itself, or say that they do not', () => {
    const pane = { Visible: true as unknown, Width: 380 as unknown };
    const kept = new Map<string, unknown>([['ziping.et.pane', 7]]);
    expect(ribbonLink({ PluginStorage: storage(kept), GetTaskPane: (id) => id === 7 ? pane : null }).hidePane()).toBe(true);
    expect(pane.Visible).toBe(false);
    expect(ribbonLink({ PluginStorage: storage(new Map()), GetTaskPane: () => null }).hidePane()).toBe(false);
    expect(ribbonLink({ PluginStorage: storage(kept), GetTaskPane: () => { throw new Error('gone'); } }).hidePane()).toBe(false);
    expect(ribbonLink(null).hidePane()).toBe(false);
  });
});

describe('a pane that is projected in', () => {
  /** 380 of whatever WPS counts in, 475 pixels wide on this screen. */
  const look = { innerWidth: 475, screen: { availWidth: 1920 } };

  it('is widened to half of the screen in the measure of WPS, and gets back the width it had', () => {
    const pane = { Visible: true, Width: 380 as unknown };
    const widen = widenPane(() => pane, look);
    widen(true);
    expect(pane.Width).toBe(768);
    widen(false);
    expect(pane.Width).toBe(380);
  });

  it('stays as it is where WPS knows no width, does not take one, fails, or has room enough', () => {
    const without = { Visible: true, Width: undefined as unknown };
    const fixed = { Visible: true, taken: [] as unknown[], get Width(): unknown { return 380; }, set Width(width: unknown) { this.taken.push(width); } };
    const wide = { Visible: true, Width: 1000 as unknown };
    for (const [pane, own] of [[without, undefined], [fixed, 380], [wide, 1000]] as const) {
      const widen = widenPane(() => pane, own === 1000 ? { ...look, innerWidth: 1200 } : look);
      widen(true);
      widen(false);
      expect(pane.Width).toBe(own);
    }
    // What it did not take is not given back either.
    expect(fixed.taken).toEqual([768]);
    const failing = widenPane(() => { throw new Error('gone'); }, look);
    const closed = widenPane(() => null, look);
    expect(() => { failing(true); closed(true); failing(false); }).not.toThrow();
  });
});

describe('another workbook that is shown', () => {
  it('is gone to, also in a build that tells nobody; without any the pane says so and goes on once there is one', async () => {
    const { world, program, open } = bootWps({ bytes: SAMPLE, calculates: false });
    world.tell = () => undefined;
    const session = createPaneSession({ profiles: shippedProfiles() });
    let host: WpsHost | null = null;
    const pane = createProgramPane(session, () => new Promise((resolve) => {
      host = WpsHost.open(program);
      resolve(host);
    }));
    const look = followWorkbook({ program, session, pane, host: () => host });
    const now = async (): Promise<readonly unknown[]> => {
      look();
      await pane.detect();
      return [session.state.phase, session.state.forms.length, pane.state.failure?.key];
    };
    expect(await now()).toEqual(['ready', 1, undefined]);
    world.active = openIn(world, bookOfSnapshot({ sheets: [], date1904: false }));
    expect(await now()).toEqual(['ready', 0, undefined]);
    world.active = null;
    expect((await now()).at(-1)).toBe('host.wps-no-workbook');
    world.active = openIn(world, bookOfFile(SAMPLE));
    expect(await now()).toEqual(['ready', 1, undefined]);
    expect(open.isOpen).toBe(true);
    expect(world.misuses).toEqual([]);
    session.dispose();
  });

  it('that cannot be connected to is tried once, and again only when a person asks or another is shown', async () => {
    const { world, program } = bootWps({ bytes: SAMPLE, calculates: false });
    const session = createPaneSession({ profiles: shippedProfiles() });
    let opened = 0;
    const pane = createProgramPane(session, () => {
      opened += 1;
      return Promise.reject(new HostError('busy', message('host.program-busy')));
    });
    const look = followWorkbook({ program, session, pane, host: () => null });
    const looks = async (): Promise<number> => {
      for (let again = 0; again < 3; again += 1) {
        look();
        await new Promise((resolve) => { setTimeout(resolve, 0); });
      }
      return opened;
    };
    await pane.detect();
    expect(await looks()).toBe(2);
    world.active = openIn(world, bookOfFile(SAMPLE));
    expect(await looks()).toBe(3);
    session.dispose();
  });
});
