import { ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import { WRITES_CELLS } from './grid/locked-cells';
import { changesOurRule } from './sheet-marks';
import { WRITES_NOTES } from './sheet-notes';
import { contentsWritten } from './touched-cells';

const OF_OURS = /^ziping\.mutation\./;

/**
 * 改动: calls for every change by a person or by us. A result of a formula that the grid computes anew is none: it
 * follows from the cells, and a file that was only looked at has not changed.
 */
export function watchEdits(parts: Injector, onEdit: () => void): () => void {
  const watch = parts.get(ICommandService).onCommandExecuted((info, options) => {
    if (options?.['fromFormula'] !== true && isEdit(info)) onEdit();
  });
  return () => { watch.dispose(); };
}

function isEdit(info: Readonly<ICommandInfo>): boolean {
  if (WRITES_CELLS.has(info.id)) return !isEmpty(contentsWritten(info));
  return WRITES_NOTES.has(info.id) || OF_OURS.test(info.id) || changesOurRule(info);
}

function isEmpty(cells: Iterable<unknown>): boolean {
  return cells[Symbol.iterator]().next().done === true;
}
