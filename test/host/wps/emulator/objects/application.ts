import type { XApiEvent, XApplication, XDebugTools, XWorksheetFunction } from '../../../../../src/host/wps/wps-program';
import { refusal } from '../program-error';
import { type Members, wrap } from '../wrapper';
import type { World } from '../world';
import { rangeOf } from './range';
import { sheetOf } from './sheet';
import { countedBy } from './counted-ranges';
import { openBookOf, workbookOf } from './workbook';

/** What only the search for the program asks. */
interface Recognised {
  readonly Workbooks: unknown;
}

/** 程序. */
export function applicationOf(world: World): XApplication {
  const { settings } = world;
  const setting = (name: keyof World['settings'], then: () => void = () => undefined) => ({
    get: () => settings[name],
    set: (value: unknown) => {
      settings[name] = value;
      then();
    },
  });
  const members: Members<XApplication & Recognised> = {
    Workbooks: { get: () => ({}) },
    ActiveWorkbook: { get: () => world.active === null ? null : workbookOf(world, world.active) },
    ActiveSheet: { get: () => world.active === null ? null : sheetOf(world, world.active, world.active.book.active) },
    ActiveCell: {
      get: () => {
        if (world.active === null) return null;
        const { active: sheet } = world.active.book;
        const { top, left } = sheet.selection;
        return rangeOf(world, world.active, { sheet, area: { top, left, bottom: top, right: left } });
      },
    },
    WorksheetFunction: { get: () => wrap<XWorksheetFunction>(world, 'WorksheetFunction', () => true, { CountA: { call: (range) => countedBy(range) } }) },
    ApiEvent: { get: () => apiEventOf(world) },
    DebugTools: { get: () => world.quirks.undoGroups ? debugToolsOf(world) : undefined },
    ScreenUpdating: setting('ScreenUpdating'),
    EnableEvents: setting('EnableEvents'),
    Calculation: setting('Calculation', () => { world.calculate(); }),
    DisplayAlerts: setting('DisplayAlerts'),
  };
  return wrap<XApplication & Recognised>(world, 'Application', () => true, members);
}

function apiEventOf(world: World): XApiEvent {
  const of = (name: string) => world.listeners.get(name) ?? [];
  return wrap<XApiEvent>(world, 'ApiEvent', () => true, {
    AddApiEventListener: { call: (name, listener) => { world.listeners.set(name, [...of(name), listener]); } },
    RemoveApiEventListener: { call: (name, listener) => { world.listeners.set(name, of(name).filter((one) => one !== listener)); } },
  });
}

function debugToolsOf(world: World): XDebugTools {
  return wrap<XDebugTools>(world, 'DebugTools', () => true, {
    UndoTransBegin: {
      changes: true,
      call: (book) => {
        if (world.open !== null) throw refusal();
        world.begin(openBookOf(book));
      },
    },
    UndoTransEnd: { changes: true, call: (book, cancel, description) => { world.end(openBookOf(book), cancel, description); } },
  });
}
