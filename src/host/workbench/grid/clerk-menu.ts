import { type IMenuSchema, MenuManagerService } from '@univerjs/preset-sheets-core';

/** 菜单: what a clerk needs for filling in a form. Everything else is refused by the grid or of no use on a form. */
const OFFERED: ReadonlySet<string> = new Set([
  'univer.command.undo', 'univer.command.redo',
  'sheet.command.set-range-font-family', 'sheet.command.set-range-fontsize',
  'sheet.command.set-range-bold', 'sheet.command.set-range-italic', 'sheet.command.set-range-underline',
  'sheet.command.set-range-text-color', 'sheet.command.reset-range-text-color',
  'sheet.command.set-background-color', 'sheet.command.reset-background-color',
  'sheet.command.set-border-basic',
  'sheet.command.set-horizontal-text-align', 'sheet.command.set-vertical-text-align', 'sheet.command.set-text-wrap',
  'sheet.operation.open.numfmt.panel', 'sheet.command.numfmt.set.percent', 'sheet.command.numfmt.add.decimal.command', 'sheet.command.numfmt.subtract.decimal.command',
  'sheet.command.copy', 'sheet.command.paste', 'sheet.menu.clear-selection', 'sheet.command.clear-selection-content',
  'sheet.menu.add-note', 'sheet.command.delete-note', 'sheet.operation.add-note-popup', 'sheet.menu.note',
]);

/** The grid's menus without the items that it would refuse. */
export class ClerkMenu extends MenuManagerService {
  override getMenuByPositionKey(key: string): IMenuSchema[] {
    return super.getMenuByPositionKey(key).flatMap(offered);
  }

  override getFlatMenuByPositionKey(key: string): IMenuSchema[] {
    return super.getFlatMenuByPositionKey(key).flatMap(offered);
  }
}

/** An item is offered or not; a group is offered when something in it is. */
function offered(entry: IMenuSchema): IMenuSchema[] {
  if (entry.item !== undefined && !OFFERED.has(entry.item.id)) return [];
  if (entry.children === undefined || entry.children.length === 0) return [entry];
  const children = entry.children.flatMap(offered);
  return entry.item === undefined && children.length === 0 ? [] : [{ ...entry, children }];
}
