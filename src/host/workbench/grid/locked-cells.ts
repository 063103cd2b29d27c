import type { ICommandInfo } from '@univerjs/core';

/** 单元格位置 as the grid names it. */
export interface GridCellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Says whether a cell of the loaded workbook may not be written: locked, on a protected sheet. */
export type IsLocked = (cell: GridCellAt) => boolean;

/** The part of a change that says where it writes. */
export interface CellsWritten {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly GridRange[] }>>;
  readonly ranges?: readonly GridRange[];
}

interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Changes of contents, looks and number formats of cells. */
export const WRITES_CELLS: ReadonlySet<string> = new Set(['sheet.mutation.set-range-values', 'sheet.mutation.set.numfmt', 'sheet.mutation.remove.numfmt']);

/** The first locked cell that a change would write; null when there is none. */
export function firstLocked({ id, params }: Readonly<ICommandInfo>, isLocked: IsLocked): GridCellAt | null {
  if (!WRITES_CELLS.has(id)) return null;
  for (const cell of cellsOf(params as CellsWritten)) if (isLocked(cell)) return cell;
  return null;
}

/** Where a change writes; of what it writes, only what counts. */
export function* cellsOf({ subUnitId: sheetId, cellValue = {}, values = {}, ranges = [] }: CellsWritten, counts: (cell: unknown) => boolean = () => true): Iterable<GridCellAt> {
  for (const [row, columns] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(columns)) if (counts(cell)) yield { sheetId, row: Number(row), column: Number(column) };
  }
  for (const { startRow, endRow, startColumn, endColumn } of [...ranges, ...Object.values(values).flatMap((value) => value.ranges)]) {
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) yield { sheetId, row, column };
    }
  }
}
