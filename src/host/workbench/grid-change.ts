import { ICommandService, type IMutationInfo, type Injector, IUndoRedoService } from '@univerjs/core';
import type { OwnWriting } from './grid/edit-hold';

/** A change of the grid, and what takes it back. */
export interface GridChange {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/** How a long list of changes is written beside a living page. */
export interface Writing {
  readonly ours: OwnWriting;
  /** Gives way to the page; throws when the workbook is gone. */
  readonly breathe: () => Promise<void>;
  readonly isOpen: () => boolean;
}

/**
 * Carries changes out as one, all or nothing, in slices: the grid's own undo takes all of them back in one step. They are
 * made one by one right before they are written, because making them is half of the work.
 */
export async function carryOut(parts: Injector, unitID: string, changes: Iterable<GridChange>, { ours, breathe, isOpen }: Writing): Promise<void> {
  const commands = parts.get(ICommandService);
  const begun: GridChange[] = [];
  const undos = (): readonly IMutationInfo[] => begun.toReversed().map(({ undo }) => undo);
  try {
    for (const change of changes) {
      begun.push(change);
      const { id, params } = change.redo;
      if (!ours(() => commands.syncExecuteCommand(id, params))) throw new Error(`the grid did not take change ${begun.length}: ${id}`);
      await breathe();
    }
  } catch (error) {
    // One that failed may have been written before somebody who follows it failed, and taking back nothing does nothing.
    if (isOpen()) for (const { id, params } of undos()) ours(() => commands.syncExecuteCommand(id, params));
    throw error;
  }
  if (begun.length === 0) return;
  parts.get(IUndoRedoService).pushUndoRedo({ unitID, undoMutations: [...undos()], redoMutations: begun.map(({ redo }) => redo) });
}
