import { HostError } from '../host/host-error';
import type { PaneSession } from '../taskpane/session/pane-session';
import { message, type Message } from '../wording/message';
import { canPickPlace, pickPlace } from './file/pick-file';
import type { FileSource, WorkbookFile } from './file/workbook-file';
import { download, writeFile } from './file/write-file';
import type { GridManner, GridPart, GridWorkbook } from './grid/grid-part';
import type { Workbench, WorkbenchState } from './workbench-state';
import { WorkbenchError } from './workbench-error';

export interface WorkbenchParts {
  readonly session: PaneSession;
  readonly loadGridPart: () => Promise<GridPart>;
  /** Where the grid is drawn. */
  readonly place: HTMLElement;
  readonly manner: GridManner;
}

interface Shown {
  readonly file: WorkbookFile;
  readonly workbook: GridWorkbook;
  readonly letGo: () => void;
}

/** 工作台, without its screen. */
export function createWorkbench({ session, loadGridPart, place, manner: firstManner }: WorkbenchParts): Workbench {
  let state: WorkbenchState = { open: null, busy: null, failure: null, waiting: null, told: null };
  let shown: Shown | null = null;
  let waiting: FileSource | null = null;
  let manner = firstManner;
  const listeners = new Set<() => void>();

  const put = (change: Partial<WorkbenchState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const tell = (says: Message): void => { put({ told: { serial: (state.told?.serial ?? 0) + 1, says } }); };
  const putOpen = (change: Partial<NonNullable<WorkbenchState['open']>>): void => {
    if (state.open !== null) put({ open: { ...state.open, ...change } });
  };

  /** One thing at a time: what comes while another is under way is dropped, as the buttons say. */
  const during = async <T>(says: Message, work: () => Promise<T>): Promise<T | null> => {
    if (state.busy !== null) return null;
    put({ busy: says, failure: null });
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HostError || error instanceof WorkbenchError)) throw error;
      put({ failure: error.says });
      return null;
    } finally {
      put({ busy: null });
    }
  };

  const show = (source: FileSource, detects: boolean): Promise<unknown> => during(message('workbench.opening', { name: source.name }), async () => {
    const [part, file] = await Promise.all([loadGridPart(), source.read()]);
    const read = await part.read(file);
    session.attach(null);
    shown?.letGo();
    shown = null;
    put({ open: null });
    const workbook = await read.show(place, manner);
    const { host, readOnly, notShown } = workbook;
    const stops = [
      workbook.onEdited(() => { if (state.open?.unsaved === false) putOpen({ unsaved: true }); }),
      workbook.onRefused(tell),
    ];
    shown = {
      file, workbook,
      letGo: () => {
        for (const stop of stops) stop();
        workbook.dispose();
      },
    };
    put({ open: { name: file.name, unsaved: false, readOnly, notShown } });
    session.attach(host);
    // Reading changes nothing, and who opens a form wants to see it read.
    if (detects) void session.detect();
  });

  const saveTo = async (from: Shown, handle: FileSystemFileHandle | null): Promise<boolean> => {
    const { file, workbook } = from;
    const savedEdits = await during(message('workbench.saving', { name: file.name }), async () => {
      await session.settle();
      const { bytes, edits } = await workbook.save();
      if (handle === null) download(file.name, bytes);
      else await writeFile(handle, bytes);
      return edits;
    });
    if (savedEdits === null) return false;
    const name = handle?.name ?? file.name;
    shown = { ...from, file: { ...file, name, handle } };
    putOpen({ name, unsaved: workbook.edits() !== savedEdits });
    tell(message(handle === null ? 'workbench.downloaded' : 'workbench.saved', { name }));
    return true;
  };

  /** A place is chosen before anything is computed: the browser allows it only right after a press. */
  const saveElsewhere = async (from: Shown): Promise<boolean> => {
    if (!canPickPlace()) return saveTo(from, null);
    const handle = await pickPlace(from.file.name);
    if (handle !== null) return saveTo(from, handle);
    tell(message('workbench.notSaved', { name: from.file.name }));
    return false;
  };

  /** The workbook that can be saved now; why one cannot be is told. */
  const savable = (): Shown | null => {
    if (shown === null || state.busy !== null) return null;
    if (!shown.workbook.readOnly) return shown;
    tell(message('workbench.readOnly'));
    return null;
  };

  const save = (): Promise<boolean> => {
    const from = savable();
    if (from === null) return Promise.resolve(false);
    return from.file.handle === null ? saveElsewhere(from) : saveTo(from, from.file.handle);
  };

  return {
    get state() { return state; },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    open: async (source, detects = true) => {
      if (state.busy !== null) return;
      await session.settle();
      if (state.open?.unsaved !== true) {
        await show(source, detects);
        return;
      }
      waiting = source;
      put({ waiting: source.name });
    },
    answer: async (answer) => {
      const next = waiting;
      waiting = null;
      put({ waiting: null });
      if (next === null || answer === 'cancel') return;
      if (answer === 'discard' || await save()) await show(next, true);
    },
    save: async () => { await save(); },
    saveAs: async () => {
      const from = savable();
      if (from !== null) await saveElsewhere(from);
    },
    setManner: (next) => {
      manner = next;
      shown?.workbook.setManner(next);
    },
    focusGrid: () => {
      shown?.workbook.focus();
      return shown !== null;
    },
    deliver: {
      openName: () => shown?.file.name ?? '',
      hand: (name, bytes) => {
        download(name, bytes);
        tell(message('workbench.downloaded', { name }));
      },
      page: (name, html) => {
        download(name, new TextEncoder().encode(html));
        tell(message('workbench.downloaded', { name }));
        return true;
      },
    },
    fail: (says) => { put({ failure: says }); },
    closeFailure: () => { put({ failure: null }); },
  };
}
