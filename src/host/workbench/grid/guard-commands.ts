import { CanceledError, ICommandService, type ICommandInfo, type IDisposable, type Injector, IUniverInstanceService, RedoCommandId, UndoCommandId, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { message, type Message } from '../../../wording/message';
import { refText } from '../../../workbook/cell-ref';
import { changesOurRule } from '../sheet-marks';
import { WRITES_NOTES } from '../sheet-notes';
import type { EditHold } from './edit-hold';
import { firstLocked, type GridCellAt, type IsLocked, WRITES_CELLS } from './locked-cells';
import { refusalOf } from './refused-commands';

const BEGIN_EDITING = 'sheet.operation.set-cell-edit-visible';

/** What a person does to contents comes down to these. */
const EDITS: ReadonlySet<string> = new Set([...WRITES_CELLS, ...WRITES_NOTES, UndoCommandId, RedoCommandId]);

/** Cancels what the saver could not write, what a protected sheet does not allow and what comes between our own writing, and says so. */
export function guardCommands(parts: Injector, isLocked: IsLocked, hold: EditHold, say: (why: Message) => void): IDisposable {
  let said: string | null = null;
  const refuse = (why: Message): never => {
    const words = JSON.stringify(why);
    // One key may run into several commands in one go.
    if (words !== said) say(why);
    said = words;
    setTimeout(() => { said = null; });
    throw new CanceledError();
  };
  return parts.get(ICommandService).beforeCommandExecuted((info, options) => {
    const why = refusalOf(info.id, info.type);
    if (why !== null && !changesOurRule(info)) refuse(why);
    // Results of formulas reach locked cells as well.
    if (options?.['fromFormula'] === true) return;
    if (hold.isHeldOff() && isEdit(info)) refuse(message('grid.refused-writing'));
    const locked = lockedOf(info, parts, isLocked);
    if (locked !== null) refuse(message('grid.locked-cell', { cell: nameOf(locked, parts) }));
  });
}

function isEdit(info: Readonly<ICommandInfo>): boolean {
  return EDITS.has(info.id) || beginsEditing(info);
}

function beginsEditing({ id, params }: Readonly<ICommandInfo>): boolean {
  return id === BEGIN_EDITING && (params as { readonly visible?: boolean } | undefined)?.visible === true;
}

function lockedOf(info: Readonly<ICommandInfo>, parts: Injector, isLocked: IsLocked): GridCellAt | null {
  if (info.id !== BEGIN_EDITING) return firstLocked(info, isLocked);
  const edited = parts.get(IEditorBridgeService).getEditLocation();
  return edited != null && beginsEditing(info) && isLocked(edited) ? edited : null;
}

function nameOf({ sheetId, row, column }: GridCellAt, parts: Injector): string {
  const workbook = parts.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return refText({ sheet: workbook?.getSheetBySheetId(sheetId)?.getName() ?? '', row, column });
}
