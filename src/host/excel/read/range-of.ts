import type { CellArea } from '../../../workbook/cell-ref';

/** An area of a sheet. It is let go at once: Excel keeps nothing for us from one request to the next. */
export function rangeOf(context: Excel.RequestContext, sheetId: string, { top, left, bottom, right }: CellArea): Excel.Range {
  return letGo(context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

/** Used in this request only; what was loaded of it stays. */
export function letGo<T extends Pick<Excel.Range, 'untrack'>>(object: T): T {
  object.untrack();
  return object;
}

/** Where a range lies, once rowIndex, columnIndex, rowCount and columnCount are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): CellArea {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function cellCount({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}
