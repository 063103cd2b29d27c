import { cellAddress, type CellRef } from '../../../workbook/cell-ref';
import { hostError } from '../../xlsx/host-errors';
import { atOnce } from '../read/in-turns';
import { listSheets } from '../read/sheet-list';
import { demandSheet } from '../apply/check-changes';
import type { XApplication, XRange, XSheet, XWorkbook } from '../wps-program';

/** Shows a cell; sheets that are hidden stay hidden. WPS selects cells of the sheet that is shown only. */
export function showCell(book: XWorkbook, { sheet: name, row, column }: CellRef): void {
  const { sheet, visibility } = demandSheet(atOnce(listSheets(book)), name);
  if (visibility !== 'visible') throw hostError('unsupported', 'host.sheet-hidden', { sheet: name });
  sheet.Activate();
  sheet.Range(cellAddress(row, column)).Select();
}

/** The cell the cursor is in; null where something else than cells is shown. */
export function cursorOf({ ActiveSheet: sheet, ActiveCell: cell }: XApplication): CellRef | null {
  return sheet === null || sheet === undefined || cell === null || cell === undefined ? null : cornerOf(sheet, cell);
}

/** The top-left cell of a range as WPS counts, from one. */
export function cornerOf(sheet: XSheet, range: XRange): CellRef | null {
  const [row, column] = [Number(range.Row) - 1, Number(range.Column) - 1];
  return Number.isSafeInteger(row) && Number.isSafeInteger(column) ? { sheet: String(sheet.Name), row, column } : null;
}
