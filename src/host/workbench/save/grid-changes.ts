import type { ICellData, IWorkbookData } from '@univerjs/core';
import { atOnce, isStop, type Steps } from '../../../exact/in-steps';
import type { CellEdit, NoteEdit } from '../../../workbook/change-set';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { LookEdit } from '../../xlsx/look/cell-look';
import { gridSheetId } from '../convert/grid-ids';
import { CellStyles, StyleChanges } from './cell-styles';
import { noteChanges } from './note-changes';
import { SheetComparison } from './sheet-comparison';

/** 表格中的改动: what differs between the grid as it was loaded and as it is now. */
export interface GridChanges {
  readonly edits: readonly CellEdit[];
  readonly looks: readonly LookEdit[];
  readonly notes: readonly NoteEdit[];
  /** 重算结果: the formula is the one of the file, its result is another one now. */
  readonly refreshed: readonly CellEdit[];
}

/** 比较表格. `snapshot` is the one that `loaded` was made of; the `before` of every edit is what stands in that file. */
export function gridChanges(loaded: IWorkbookData, current: IWorkbookData, snapshot: WorkbookSnapshot): GridChanges {
  return atOnce(gridChangesInSteps(loaded, current, snapshot));
}

/** The same in steps, so that a page stays alive between them. */
export function* gridChangesInSteps(loaded: IWorkbookData, current: IWorkbookData, snapshot: WorkbookSnapshot): Steps<GridChanges> {
  const compared: SheetComparison[] = [];
  const styles = new StyleChanges(new CellStyles(loaded), new CellStyles(current));
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const before = loaded.sheets[gridSheetId(index)]!;
    const after = current.sheets[gridSheetId(index)];
    // Commands that take sheets away are refused; where one came through, nothing may be written by guess.
    if (after === undefined) throw new Error(`the grid lost sheet ${index}`);
    const comparison = new SheetComparison(sheet, before, after, styles, snapshot.date1904);
    const rows = [...new Set([...Object.keys(before.cellData ?? {}), ...Object.keys(after.cellData ?? {})].map(Number))].sort((a, b) => a - b);
    for (const [at, row] of rows.entries()) {
      const old: Readonly<Record<number, ICellData>> = before.cellData?.[row] ?? NO_CELLS;
      const now: Readonly<Record<number, ICellData>> = after.cellData?.[row] ?? NO_CELLS;
      comparison.compareRow(row, old, now);
      if (isStop(at)) yield;
    }
    compared.push(comparison);
    yield;
  }
  return {
    edits: compared.flatMap((sheet) => sheet.edits()),
    looks: compared.flatMap(({ looks }) => looks),
    notes: noteChanges(loaded, current, snapshot.sheets),
    refreshed: compared.flatMap((sheet) => sheet.refreshed()),
  };
}

const NO_CELLS: Readonly<Record<number, ICellData>> = {};
