import { cellAddress } from '../../../workbook/cell-ref';
import type { CellContent, Mark } from '../../../workbook/change-set';
import { bySheet } from '../../xlsx/by-sheet';
import { hostError } from '../../xlsx/host-errors';
import { isRefresh } from '../../xlsx/is-refresh';
import { noteText } from '../read/notes';
import type { BookStore } from '../store/book-store';
import type { XSheet } from '../wps-program';
import { demandSheet } from './check-changes';
import { withoutProtection } from './lifted-protection';
import type { FoundCell } from './look-at-cells';
import type { FoundNote } from './look-at-notes';
import type { Found } from './look-before';
import { putOnMark, takeOffMarks } from './own-marks';
import { writeCells } from './write-cells';

/** 去向: what a change leaves behind, whether it goes forth or back. */
export interface Target {
  readonly cells: readonly { readonly found: FoundCell; readonly content: CellContent; readonly format: string }[];
  readonly notes: readonly { readonly found: FoundNote; readonly text: string | null }[];
  readonly marks: readonly Mark[] | null;
  readonly store: string | null;
}

/** Writes everything that has to be written to come from what was found to the target. */
export function writeTarget({ cells, notes, marks, store }: Target, found: Found, bookStore: BookStore): void {
  const writes = cells.filter(({ found: { edit } }) => !isRefresh(edit)).map(({ found: { edit, format: formatNow }, content, format }) => (
    { ref: edit.ref, row: edit.ref.row, column: edit.ref.column, content, formatNow, format, edit }));
  for (const [name, own] of bySheet(writes)) writeCells(demandSheet(found.sheets, name).sheet, own);
  for (const { found: { edit }, text } of notes) writeNote(demandSheet(found.sheets, edit.ref.sheet).sheet, edit.ref, text);
  if (marks !== null) writeMarks(found, marks);
  if (store !== null) bookStore.write(store);
}

function writeNote(sheet: XSheet, { sheet: name, row, column }: FoundNote['edit']['ref'], text: string | null): void {
  const address = cellAddress(row, column);
  const range = sheet.Range(address);
  range.Comment?.Delete();
  if (text === null) return;
  range.AddComment(noteText(text));
  if (noteText(range.Comment?.Text()) !== noteText(text)) throw hostError('unsupported', 'host.wps-written-otherwise', { cell: `${name}!${address}` });
}

/** Marks are replaced as a whole: only sheets that have some or get some are touched. */
function writeMarks({ sheets, marks: before }: Found, marks: readonly Mark[]): void {
  const gone = bySheet(before ?? []);
  const come = bySheet(marks);
  for (const entry of sheets) {
    const own = come.get(entry.name) ?? [];
    if (own.length === 0 && !gone.has(entry.name)) continue;
    withoutProtection(entry, () => {
      if (gone.has(entry.name)) takeOffMarks(entry.sheet);
      for (const mark of own) putOnMark(entry.sheet, mark);
    });
  }
}
