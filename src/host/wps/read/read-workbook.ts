import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { XApplication, XWorkbook } from '../wps-program';
import type { Steps } from './in-turns';
import type { KnownSheets } from './known-sheets';
import { readSheet } from './read-sheet';
import { listSheets } from './sheet-list';

/** 读取工作簿: sheets that changed or were on the screen since the last reading; of the others what is known of them. */
export function* readWorkbook(program: XApplication, book: XWorkbook, known: KnownSheets): Steps<WorkbookSnapshot> {
  const shown = program.ActiveSheet?.Name;
  const since = known.beginReading(typeof shown === 'string' ? shown : null);
  const date1904 = book.Date1904 === true;
  const sheets: SheetSnapshot[] = [];
  for (const entry of yield* listSheets(book)) {
    const before = known.recall(entry.name);
    sheets.push(before?.visibility === entry.visibility ? before : known.remember(yield* readSheet(program, entry, date1904), since));
  }
  return { sheets, date1904 };
}
