import type { CellRef } from '../../workbook/cell-ref';
import { HostError } from '../host-error';
import { audience } from '../memory/audience';
import { hostError } from '../xlsx/host-errors';
import { pause } from './read/in-turns';
import type { XApplication, XWorkbook } from './wps-program';

/** 会话: one piece of work after the other, on one workbook, for as long as it is the one that is shown. */
export interface WpsSession {
  readonly exclusively: <T>(work: (book: XWorkbook) => Promise<T>) => Promise<T>;
  /** Waits until no cell is being typed into. Nothing comes in between that and what is done at once afterwards. */
  readonly untilLeft: () => Promise<void>;
  /** Looks whether the workbook is still the one that is shown, and tells the loss if not. */
  readonly notice: () => boolean;
  readonly onEditing: (listener: (ref: CellRef | null) => void) => () => void;
  readonly onLost: (listener: (value: undefined) => void) => () => void;
}

export function wpsSession(program: XApplication, book: XWorkbook, edited: () => CellRef, patience: number): WpsSession {
  const editing = audience<CellRef | null>();
  const losses = audience<undefined>();
  let isOpen = true;
  let queue: Promise<unknown> = Promise.resolve();

  const notice = (): boolean => {
    if (isOpen && !isShown(program, book)) {
      isOpen = false;
      losses.tell(undefined);
    }
    return isOpen;
  };
  const demandOpen = (): void => {
    if (!notice()) throw hostError('lost', 'host.workbook-gone');
  };
  const guarded = async <T>(work: (workbook: XWorkbook) => Promise<T>): Promise<T> => {
    demandOpen();
    try {
      return await work(book);
    } catch (error) {
      if (error instanceof HostError) throw error;
      demandOpen();
      throw hostError('unsupported', 'host.wps-refused', { detail: detailOf(error) }, error);
    }
  };
  return {
    exclusively: (work) => {
      const answer = queue.then(() => guarded(work));
      queue = answer.catch(() => undefined);
      return answer;
    },
    untilLeft: async () => {
      let waited = false;
      try {
        for (;;) {
          demandOpen();
          if (takesSettings(program)) return;
          if (!waited) editing.tell(edited());
          waited = true;
          await pause(patience);
        }
      } finally {
        if (waited) editing.tell(null);
      }
    },
    notice,
    onEditing: editing.listen,
    onLost: losses.listen,
  };
}

/** Wrappers are never the same object twice, but a workbook has the same full name by both ways, also after it was saved under another. */
function isShown(program: XApplication, book: XWorkbook): boolean {
  try {
    const active = program.ActiveWorkbook;
    return active !== null && active !== undefined && active.FullName === book.FullName;
  } catch {
    return false;
  }
}

/** WPS tells nobody that a cell is being typed into; it refuses every setting meanwhile. */
function takesSettings(program: XApplication): boolean {
  const { EnableEvents: before } = program;
  try {
    program.EnableEvents = before;
    return true;
  } catch {
    return false;
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
