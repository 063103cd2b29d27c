import { type CellRef, sameCell } from '../../workbook/cell-ref';
import type { PreviewRow } from '../session/pane-session';

/** 选中的行: the line of the selected cell, or else the first line of the same sheet row (its target or actual value was selected). */
export function selectedRow(rows: readonly PreviewRow[], selection: CellRef | null): PreviewRow | null {
  if (selection === null) return null;
  return rows.find(({ ref }) => sameCell(ref, selection))
    ?? rows.find(({ ref }) => ref.sheet === selection.sheet && ref.row === selection.row)
    ?? null;
}
