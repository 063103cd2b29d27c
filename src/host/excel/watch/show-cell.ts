import { type CellRef, parseRef } from '../../../workbook/cell-ref';
import { hostError } from '../../xlsx/host-errors';
import { demandSheet } from '../apply/check-changes';
import { letGo } from '../read/range-of';
import { askForSheets } from '../read/sheet-list';

/** Shows a cell; sheets that are hidden stay hidden. */
export async function showCell(context: Excel.RequestContext, { sheet: name, row, column }: CellRef): Promise<void> {
  const sheets = askForSheets(context);
  await context.sync();
  const { id, visibility } = demandSheet(sheets(), name);
  if (visibility !== 'visible') throw hostError('unsupported', 'host.sheet-hidden', { sheet: name });
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.activate();
  letGo(sheet.getRangeByIndexes(row, column, 1, 1)).select();
  await context.sync();
}

/** Asks for the cell the cursor is in; the answer is there after the next sync. */
export function askForActiveCell({ workbook }: Excel.RequestContext): () => CellRef | null {
  const cell = letGo(workbook.getActiveCell());
  cell.load('address');
  return () => parseRef(cell.address);
}
