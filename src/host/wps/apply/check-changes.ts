import { refText } from '../../../workbook/cell-ref';
import type { ChangeSet } from '../../../workbook/change-set';
import { LONGEST_TEXT } from '../../xlsx/check-edits';
import { hostError } from '../../xlsx/host-errors';
import type { SheetEntry } from '../read/sheet-list';

/** Everything that is wrong with a change as such, before WPS is asked anything. */
export function checkChanges({ edits, notes = [] }: ChangeSet): void {
  const seen = new Set<string>();
  const seenNotes = new Set<string>();
  for (const { ref, after } of edits) {
    if (seen.size === seen.add(refText(ref)).size) throw hostError('unsupported', 'host.cell-twice', { cell: refText(ref) });
    if (after.kind === 'text' && after.text.length > LONGEST_TEXT) throw hostError('unsupported', 'host.text-too-long', { cell: refText(ref) });
  }
  for (const { ref, after } of notes) {
    if (seenNotes.size === seenNotes.add(refText(ref)).size) throw hostError('unsupported', 'host.cell-twice', { cell: refText(ref) });
    if (after !== null && after.length > LONGEST_TEXT) throw hostError('unsupported', 'host.text-too-long', { cell: refText(ref) });
  }
}

/** The sheet of a name; a name that is gone is told so. */
export function demandSheet(sheets: readonly SheetEntry[], name: string): SheetEntry {
  const sheet = sheets.find((entry) => entry.name === name);
  if (sheet === undefined) throw hostError('lost', 'host.sheet-gone', { sheet: name });
  return sheet;
}
