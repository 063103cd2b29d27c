import { contentOf } from '../../../workbook/cell-content';
import { areaAddress, type CellArea, cellAddress, refText } from '../../../workbook/cell-ref';
import type { CellContent, CellEdit } from '../../../workbook/change-set';
import { rectangles } from '../../excel/apply/rectangles';
import { hostError } from '../../xlsx/host-errors';
import { isRefresh } from '../../xlsx/is-refresh';
import { areaOf, sizeOf } from '../read/area-of';
import { doubtsAbout } from '../read/doubts';
import { gridOf } from '../read/grid';
import { atOnce } from '../read/in-turns';
import { readCell } from '../read/read-cell';
import type { SheetEntry } from '../read/sheet-list';
import { cutColumns, cutRows, uniformParts } from '../read/uniform-parts';
import type { XRange, XSheet } from '../wps-program';

/** An edit with what stands in its cell. */
export interface FoundCell {
  readonly edit: CellEdit;
  readonly content: CellContent;
  readonly format: string;
}

type Rows = readonly (readonly CellEdit[])[];

/** What stands in the cells of these edits of one sheet, by rectangles. */
export function lookAtCells({ sheet }: Pick<SheetEntry, 'sheet'>, edits: readonly CellEdit[]): readonly FoundCell[] {
  return editRectangles(edits).flatMap(({ area, rows }) => contentsOf(sheet, area, rows));
}

/** Refuses cells that a merged area covers, and locked ones of a protected sheet, before anything is written. */
export function refuseUnwritable({ sheet, name }: SheetEntry, edits: readonly CellEdit[]): void {
  const isProtected = sheet.ProtectContents === true;
  const locked: CellEdit[] = [];
  for (const { area, rows } of editRectangles(edits)) {
    const range = sheet.Range(areaAddress(area));
    if (range.MergeCells !== false) for (const edit of rows.flat()) refuseCovered(sheet, edit);
    // A new result is no change of a person's: programs calculate locked cells as well.
    if (isProtected && range.Locked !== false) locked.push(...rows.flat().filter((edit) => !isRefresh(edit) && isLocked(sheet, edit)));
  }
  if (locked.length > 0) throw hostError('protected', 'host.protected', { sheet: name, cells: locked.map(({ ref }) => cellAddress(ref.row, ref.column)).join('、') });
}

/** Refuses a cell of which a merged area shows nothing. */
export function refuseCovered(sheet: XSheet, { ref }: Pick<CellEdit, 'ref'>): void {
  const { top, left } = areaOf(sheet.Range(cellAddress(ref.row, ref.column)).MergeArea);
  if (top !== ref.row || left !== ref.column) throw hostError('unsupported', 'host.covered-cell', { cell: refText(ref) });
}

function isLocked(sheet: XSheet, { ref }: CellEdit): boolean {
  return sheet.Range(cellAddress(ref.row, ref.column)).Locked !== false;
}

function editRectangles(edits: readonly CellEdit[]): readonly { readonly area: CellArea; readonly rows: Rows }[] {
  return rectangles(edits.map((edit) => ({ row: edit.ref.row, column: edit.ref.column, edit }))).map(({ area, rows }) => ({ area, rows: rows.map((row) => row.map(({ edit }) => edit)) }));
}

function contentsOf(sheet: XSheet, area: CellArea, rows: Rows): readonly FoundCell[] {
  const range = sheet.Range(areaAddress(area));
  const size = sizeOf(area);
  const values = gridOf(range.Value2, size.rows, size.columns);
  const formulas = gridOf(range.Formula, size.rows, size.columns);
  const format = formatsOf(sheet, range, area);
  return rows.flatMap((edits, down) => edits.map((edit, across) => {
    const { row, column } = edit.ref;
    const cell = { value: values[down]![across], formula: formulas[down]![across], format: format(row, column) };
    return { edit, content: contentOf(readCell(row, column, cell, false, doubtsAbout(sheet, row, column))), format: cell.format };
  }));
}

function formatsOf(sheet: XSheet, whole: XRange, area: CellArea): (row: number, column: number) => string {
  const ask = (part: CellArea): string | null => {
    const { NumberFormat: format } = part === area ? whole : sheet.Range(areaAddress(part));
    return typeof format === 'string' ? format : null;
  };
  const parts = atOnce(uniformParts([area], ask, (part) => cutColumns(part) ?? cutRows(part)));
  return (row, column) => parts.find(({ area: { top, left, bottom, right } }) => row >= top && row <= bottom && column >= left && column <= right)?.value ?? 'General';
}
