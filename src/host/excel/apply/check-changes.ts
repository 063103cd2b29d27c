import { sameContent } from '../../../workbook/cell-content';
import { type CellArea, cellAddress, refText } from '../../../workbook/cell-ref';
import type { CellEdit, ChangeSet } from '../../../workbook/change-set';
import { bySheet } from '../../xlsx/by-sheet';
import { LONGEST_TEXT } from '../../xlsx/check-edits';
import { hostError } from '../../xlsx/host-errors';
import { isRefresh } from '../../xlsx/is-refresh';
import { cellsInAreas } from '../../xlsx/sheet/cells-in-areas';
import type { SheetEntry } from '../read/sheet-list';
import type { FoundCell } from './look-at-cells';
import type { Found } from './look-before';

/** Everything that is wrong with a change as such, before Excel is asked anything. */
export function checkChanges({ edits, notes = [] }: ChangeSet): void {
  // This runtime has no word for notes, only for threaded comments, which nobody may overwrite.
  if (notes.length > 0) throw hostError('unsupported', 'host.no-notes', { cell: refText(notes[0]!.ref) });
  const seen = new Set<string>();
  for (const { ref, after } of edits) {
    if (seen.size === seen.add(refText(ref)).size) throw hostError('unsupported', 'host.cell-twice', { cell: refText(ref) });
    if (after.kind === 'text' && after.text.length > LONGEST_TEXT) throw hostError('unsupported', 'host.text-too-long', { cell: refText(ref) });
  }
}

/** The sheet of a name; a name that is gone is told so. */
export function demandSheet(sheets: readonly SheetEntry[], name: string): SheetEntry {
  const sheet = sheets.find((entry) => entry.name === name);
  if (sheet === undefined) throw hostError('lost', 'host.sheet-gone', { sheet: name });
  return sheet;
}

/** Refuses sheets that are gone and cells that a merged area covers. */
export function checkPlaces({ edits, marks }: ChangeSet, { sheets }: Found, mergesOf: (sheetId: string) => readonly CellArea[]): void {
  for (const { ref } of [...edits, ...marks ?? []]) demandSheet(sheets, ref.sheet);
  for (const [name, own] of bySheet(edits)) {
    const [covered] = cellsInAreas(own.map(({ ref }) => ref), mergesOf(demandSheet(sheets, name).id));
    if (covered !== undefined) throw hostError('unsupported', 'host.covered-cell', { cell: refText(covered) });
  }
}

/** Edits on protected sheets, by sheet, that are or may be locked. A formula that only brings its own result is not written. */
export function lockedOrNear({ sheets, cells }: Found): ReadonlyMap<SheetEntry, readonly CellEdit[]> {
  const suspicious = cells.map(({ edit, locked }) => ({ ref: edit.ref, edit, locked })).filter(({ edit, locked }) => locked !== false && !isRefresh(edit));
  return new Map([...bySheet(suspicious)].flatMap(([name, own]) => {
    const sheet = demandSheet(sheets, name);
    return sheet.protected ? [[sheet, own.map(({ edit }) => edit)] as const] : [];
  }));
}

export function refuseLocked(sheet: SheetEntry, locked: readonly CellEdit[]): void {
  if (locked.length === 0) return;
  throw hostError('protected', 'host.protected', { sheet: sheet.name, cells: locked.map(({ ref: { row, column } }) => cellAddress(row, column)).join('、') });
}

/** 冲突: the cell holds something else than the edit expects. */
export function isConflict({ edit, content }: FoundCell): boolean {
  return !sameContent(content, edit.before);
}
