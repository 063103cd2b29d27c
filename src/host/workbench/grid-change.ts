import { ICommandService, type IMutationInfo, type Injector, IUndoRedoService, sequenceExecute } from '@univerjs/core';

/** A change of the grid, and what takes it back. */
export interface GridChange {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** Carries changes out as one: the grid's own undo takes all of them back in one step. */
export function carryOut(parts: Injector, unitID: string, changes: readonly GridChange[]): void {
  const redoMutations = changes.flatMap(({ redos }) => redos);
  const undoMutations = changes.toReversed().flatMap(({ undos }) => undos);
  if (redoMutations.length === 0) return;
  const { result, index } = sequenceExecute(redoMutations, parts.get(ICommandService));
  if (!result) throw new Error(`the grid did not take change ${index} of ${redoMutations.length}`);
  parts.get(IUndoRedoService).pushUndoRedo({ unitID, undoMutations, redoMutations });
}
