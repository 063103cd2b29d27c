import { CanceledError, ICommandService, type ICommandInfo, type IDisposable, type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { message, type Message } from '../../../wording/message';
import { refText } from '../../../workbook/cell-ref';
import { changesOurRule } from '../sheet-marks';
import { firstLocked, type GridCellAt, type IsLocked } from './locked-cells';
import { refusalOf } from './refused-commands';

const BEGIN_EDITING = 'sheet.operation.set-cell-edit-visible';

/** Cancels what the saver could not write and what a protected sheet does not allow, and says so. */
export function guardCommands(parts: Injector, isLocked: IsLocked, say: (why: Message) => void): IDisposable {
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
    const locked = lockedOf(info, parts, isLocked);
    if (locked !== null) refuse(message('grid.locked-cell', { cell: nameOf(locked, parts) }));
  });
}

function lockedOf(info: Readonly<ICommandInfo>, parts: Injector, isLocked: IsLocked): GridCellAt | null {
  if (info.id !== BEGIN_EDITING) return firstLocked(info, isLocked);
  const edited = parts.get(IEditorBridgeService).getEditLocation();
  if (edited == null || (info.params as { readonly visible?: boolean } | undefined)?.visible !== true) return null;
  return isLocked(edited) ? edited : null;
}

function nameOf({ sheetId, row, column }: GridCellAt, parts: Injector): string {
  const workbook = parts.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return refText({ sheet: workbook?.getSheetBySheetId(sheetId)?.getName() ?? '', row, column });
}
