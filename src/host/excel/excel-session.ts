import type { CellRef } from '../../workbook/cell-ref';
import { audience } from '../memory/audience';
import { hostError } from '../xlsx/host-errors';
import type { ExcelProgram } from './excel-program';
import { failureCode, IN_CELL_EDIT, inWords, isLoss, stopsUndoGroup } from './program-failure';

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** 问答: the ways to put a batch to Excel while nobody else does. */
export interface Asking {
  /** Waits until no cell is being typed into. The batch may be begun anew, so it must not have written when it fails. */
  readonly patient: <T>(batch: Batch<T>) => Promise<T>;
  /** Fails at once, with Excel's own error. */
  readonly once: <T>(batch: Batch<T>) => Promise<T>;
  /** As `once`, and all that it writes is one step for Excel's own undo, where Excel can do that. */
  readonly inOneStep: <T>(batch: Batch<T>) => Promise<T>;
  /** Whether it may have failed for the sake of the one step only: from then on nothing is done in one step any more. */
  readonly worksWithoutStep: (error: unknown) => boolean;
}

/** 会话: every word with Excel goes through here, one piece of work after the other. */
export interface ExcelSession {
  readonly exclusively: <T>(work: (asking: Asking) => Promise<T>) => Promise<T>;
  readonly onEditing: (listener: (ref: CellRef | null) => void) => () => void;
  readonly onLost: (listener: (value: undefined) => void) => () => void;
  readonly demandOpen: () => void;
}

/** Excel answers while a cell is being typed into as soon as it is left; a host that cannot wait is asked again. */
const PATIENCE = 200;

/** Several requests of one batch are one step for Excel's own undo, where Excel can do that. */
const UNDO_GROUPS_SINCE = '1.20';

export function excelSession({ run, supports }: ExcelProgram, edited: () => CellRef): ExcelSession {
  const editing = audience<CellRef | null>();
  const losses = audience<undefined>();
  let isOpen = true;
  let groups = supports(UNDO_GROUPS_SINCE);
  let queue: Promise<unknown> = Promise.resolve();

  const demandOpen = (): void => {
    if (!isOpen) throw hostError('lost', 'host.workbook-gone');
  };
  const asking: Omit<Asking, 'patient'> = {
    once: (batch) => run({ delayForCellEdit: false }, batch),
    inOneStep: (batch) => run({ delayForCellEdit: false, ...(groups ? { mergeUndoGroup: true } : {}) }, batch),
    worksWithoutStep: (error) => {
      const stopped = groups && stopsUndoGroup(error);
      if (stopped) groups = false;
      return stopped;
    },
  };
  const patient = async <T>(batch: Batch<T>): Promise<T> => {
    let waited = false;
    try {
      for (;;) {
        try {
          return await run({ delayForCellEdit: waited }, batch);
        } catch (error) {
          if (failureCode(error) !== IN_CELL_EDIT) throw error;
          if (waited) await new Promise((resolve) => { setTimeout(resolve, PATIENCE); });
          else editing.tell(edited());
          waited = true;
        }
      }
    } finally {
      if (waited) editing.tell(null);
    }
  };
  const guarded = async <T>(work: (asking: Asking) => Promise<T>): Promise<T> => {
    demandOpen();
    try {
      return await work({ ...asking, patient });
    } catch (error) {
      if (isOpen && (isLoss(error) || isLoss((error as Error).cause))) {
        isOpen = false;
        losses.tell(undefined);
      }
      throw inWords(error);
    }
  };
  return {
    exclusively: (work) => {
      const answer = queue.then(() => guarded(work));
      queue = answer.catch(() => undefined);
      return answer;
    },
    onEditing: editing.listen,
    onLost: losses.listen,
    demandOpen,
  };
}
