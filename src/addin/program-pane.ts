import type { WorkbookHost } from '../host/host';
import { HostError } from '../host/host-error';
import type { PaneSession } from '../taskpane/session/pane-session';
import type { Message } from '../wording/message';

/** 程序宿主: a workbook in a program that has a cursor. */
export interface ProgramHost extends WorkbookHost {
  readonly tellCursor: () => Promise<void>;
}

export interface ProgramPaneState {
  readonly connection: 'opening' | 'open' | 'failed';
  /** Why the workbook could not be connected to, or what went wrong besides. */
  readonly failure: Message | null;
  /** What was done outside the workbook, such as where a file went. */
  readonly notice: Message | null;
}

/** 加载项的窗格, without its screen: the session, tied to the workbook that is open in the program. */
export interface ProgramPane {
  readonly state: ProgramPaneState;
  subscribe(listener: () => void): () => void;
  /** 识别, which only reads, unless it is under way; where the workbook was lost or never found, it is connected to first. */
  detect(): Promise<void>;
  /** 一键复核: detects and reviews every form, and writes nothing. */
  review(): Promise<void>;
  /** Takes the session to the cell that the cursor is in. */
  followCursor(): Promise<void>;
  fail(says: Message): void;
  closeFailure(): void;
  tell(says: Message): void;
  closeNotice(): void;
}

export function createProgramPane(session: PaneSession, open: () => Promise<ProgramHost>): ProgramPane {
  const listeners = new Set<() => void>();
  let state: ProgramPaneState = { connection: 'opening', failure: null, notice: null };
  let connecting: Promise<ProgramHost | null> | null = null;
  let looking: Promise<void> | null = null;

  const put = (change: Partial<ProgramPaneState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const told = async <T>(work: () => Promise<T>, connection: ProgramPaneState['connection']): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      put({ connection });
      if (!(error instanceof HostError)) throw error;
      put({ failure: error.says });
      return null;
    }
  };
  const connect = (): Promise<ProgramHost | null> => {
    put({ connection: 'opening', failure: null });
    return told(async () => {
      const host = await open();
      session.attach(host);
      put({ connection: 'open' });
      return host;
    }, 'failed');
  };
  const connected = (): Promise<ProgramHost | null> => {
    const again = state.connection === 'failed' || (state.connection === 'open' && session.state.phase === 'lost');
    if (connecting === null || again) connecting = connect();
    return connecting;
  };
  const look = async (): Promise<void> => {
    // A person may have pressed 识别 in the pane.
    if (await connected() !== null && session.state.busy === null) await session.detect();
  };
  /** Whoever asks while it is under way waits for the same end. */
  const detect = (): Promise<void> => {
    looking ??= look().finally(() => { looking = null; });
    return looking;
  };

  return {
    get state() { return state; },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    detect,
    review: async () => {
      await detect();
      if (session.state.phase === 'ready') await session.review.reviewAll();
    },
    followCursor: async () => {
      if (session.state.phase !== 'ready') await detect();
      const host = await connected();
      if (host !== null) await told(() => host.tellCursor(), 'open');
    },
    fail: (says) => { put({ failure: says, notice: null }); },
    closeFailure: () => { put({ failure: null }); },
    // Who presses once more has read what went wrong before.
    tell: (says) => { put({ notice: says, failure: null }); },
    closeNotice: () => { put({ notice: null }); },
  };
}
