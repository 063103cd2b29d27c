import type { SheetSnapshot } from '../../../workbook/snapshot';
import { STORE_SHEET } from '../store/store-sheet-name';
import type { XSheet, XWorkbook } from '../wps-program';
import type { Steps } from './in-turns';

/** 工作表名册: a sheet and what WPS says of it without looking into it. */
export interface SheetEntry {
  readonly sheet: XSheet;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
}

const HIDDEN = 0;
const VERY_HIDDEN = 2;

/** Every sheet in the order of the workbook, but for the one that keeps our own record. */
export function* listSheets({ Worksheets: sheets }: XWorkbook): Steps<readonly SheetEntry[]> {
  const entries: SheetEntry[] = [];
  const count = Number(sheets.Count);
  for (let index = 1; index <= count; index += 1) {
    const sheet = sheets.Item(index);
    const name = String(sheet.Name);
    const visible = Number(sheet.Visible);
    const visibility = visible === VERY_HIDDEN ? 'very-hidden' : visible === HIDDEN ? 'hidden' : 'visible';
    if (name !== STORE_SHEET || visibility !== 'very-hidden') entries.push({ sheet, name, visibility });
    yield undefined;
  }
  return entries;
}
