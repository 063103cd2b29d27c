import { contentOf, sameContent } from '../../workbook/cell-content';
import { cellAddress, refText } from '../../workbook/cell-ref';
import type { CellContent, CellEdit } from '../../workbook/change-set';
import { bySheet } from './by-sheet';
import { hostError } from './host-errors';
import { isRefresh } from './is-refresh';
import type { OpenedWorkbook, Worksheet } from './opened-workbook';
import { cellsInAreas } from './sheet/cells-in-areas';
import { findCell } from './sheet/find-cell';
import { stylesOfCells } from './sheet/styles-of-cells';

/** What a cell holds at most, and a note as well. */
export const LONGEST_TEXT = 32_767;

/** An edit with what stands in its cell. */
export interface CheckedEdit {
  readonly edit: CellEdit;
  readonly found: CellContent;
  readonly format: string;
}

/** Everything that can be wrong with edits, before the first is written; throws HostError where a cell may not be written. */
export function checkEdits(book: OpenedWorkbook, edits: readonly CellEdit[]): readonly CheckedEdit[] {
  for (const [name, own] of bySheet(edits)) checkSheet(book, book.worksheet(name), own);
  return edits.map((edit) => {
    const cell = findCell(book.sheet(book.worksheet(edit.ref.sheet)), edit.ref.row, edit.ref.column);
    return { edit, found: contentOf(cell), format: cell?.format ?? 'General' };
  });
}

/** 冲突: the cell holds something else than the edit expects. */
export function isConflict({ edit, found }: CheckedEdit): boolean {
  return !sameContent(found, edit.before);
}

function checkSheet(book: OpenedWorkbook, sheet: Worksheet, edits: readonly CellEdit[]): void {
  const snapshot = book.sheet(sheet);
  const seen = new Set<string>();
  for (const { ref, after } of edits) {
    if (seen.size === seen.add(cellAddress(ref.row, ref.column)).size) throw hostError('unsupported', 'host.cell-twice', { cell: refText(ref) });
    if (after.kind === 'text' && after.text.length > LONGEST_TEXT) throw hostError('unsupported', 'host.text-too-long', { cell: refText(ref) });
  }
  const [covered] = cellsInAreas(edits.map(({ ref }) => ref), snapshot.merges);
  if (covered !== undefined) throw hostError('unsupported', 'host.covered-cell', { cell: refText(covered) });
  // A new result is no change of a person's: programs calculate locked cells as well.
  if (snapshot.protected) refuseLocked(book, sheet, edits.filter((edit) => !isRefresh(edit)));
}

function refuseLocked(book: OpenedWorkbook, sheet: Worksheet, edits: readonly CellEdit[]): void {
  const styles = stylesOfCells(book.xmlOf(sheet), edits.map(({ ref }) => ref));
  const locked = edits.map(({ ref }) => cellAddress(ref.row, ref.column)).filter((address) => book.styles().locked(styles.get(address) ?? 0));
  if (locked.length === 0) return;
  throw hostError('protected', 'host.protected', { sheet: sheet.name, cells: locked.join('、') });
}
