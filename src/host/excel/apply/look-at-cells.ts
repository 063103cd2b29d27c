import { contentOf } from '../../../workbook/cell-content';
import type { CellArea } from '../../../workbook/cell-ref';
import type { CellContent, CellEdit } from '../../../workbook/change-set';
import { cellCount, letGo } from '../read/range-of';
import type { Job } from '../read/in-batches';
import { readCell } from '../read/read-cell';
import { rectangles } from './rectangles';

/** An edit with what stands in its cell. */
export interface FoundCell {
  readonly edit: CellEdit;
  readonly content: CellContent;
  readonly format: string;
  /** It counts on protected sheets only. null: some cell near it is locked, and it has to be asked alone. */
  readonly locked: boolean | null;
}

/** Naming a place costs as much as some cells. */
const LEAST_COST = 8;

/** Cells of one sheet, by its name: one that is gone answers with nothing. */
export function lookAtCells(context: Excel.RequestContext, sheet: string, edits: readonly CellEdit[], take: (cells: readonly FoundCell[]) => void): readonly Job<readonly FoundCell[]>[] {
  const places = edits.map((edit) => ({ row: edit.ref.row, column: edit.ref.column, edit }));
  return rectangles(places).map(({ area, rows }) => rowsJob(context, sheet, area, rows.map((row) => row.map(({ edit }) => edit)), take));
}

function rowsJob(context: Excel.RequestContext, sheet: string, area: CellArea, rows: readonly (readonly CellEdit[])[], take: (cells: readonly FoundCell[]) => void): Job<readonly FoundCell[]> {
  const half = Math.trunc(rows.length / 2);
  return {
    cost: Math.max(cellCount(area), LEAST_COST),
    ask: () => askForCells(context, sheet, area, rows),
    take,
    halves: () => half === 0 ? null : [
      rowsJob(context, sheet, { ...area, bottom: area.top + half - 1 }, rows.slice(0, half), take),
      rowsJob(context, sheet, { ...area, top: area.top + half }, rows.slice(half), take),
    ],
  };
}

function askForCells(context: Excel.RequestContext, sheet: string, { top, left, bottom, right }: CellArea, rows: readonly (readonly CellEdit[])[]): () => readonly FoundCell[] {
  const range = letGo(context.workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
  range.load('values,formulas,numberFormat,valueTypes,format/protection/locked');
  return () => {
    if (range.isNullObject) return [];
    const { values, formulas, numberFormat, valueTypes } = range as unknown as Readonly<Record<'values' | 'formulas' | 'numberFormat' | 'valueTypes', readonly (readonly unknown[])[]>>;
    const { locked } = range.format.protection;
    return rows.flatMap((edits, row) => edits.map((edit, column) => {
      const format = String(numberFormat[row]![column]);
      const cell = readCell(edit.ref.row, edit.ref.column, { value: values[row]![column], formula: formulas[row]![column], type: String(valueTypes[row]![column]), text: '', format });
      return { edit, content: contentOf(cell), format, locked };
    }));
  };
}

/** 锁定: asked cell by cell, to be named to the person. */
export async function lockedAmong(context: Excel.RequestContext, sheetId: string, edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
  const cells = edits.map(({ ref: { row, column } }) => {
    const cell = letGo(context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1));
    cell.load('format/protection/locked');
    return cell;
  });
  await context.sync();
  return edits.filter((_, index) => cells[index]!.format.protection.locked);
}
