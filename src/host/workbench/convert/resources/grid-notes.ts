import type { SheetSnapshot } from '../../../../workbook/snapshot';

/** 备注 of one cell as the grid's plugin keeps it. */
export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show: boolean;
}

/** 备注 of a sheet, by row and column. */
export type GridNotes = Readonly<Record<string, Readonly<Record<string, GridNote>>>>;

const BOX = { width: 216, height: 92 } as const;

/** 备注 of a sheet. */
export function gridNotes(id: string, { notes }: SheetSnapshot): GridNotes {
  const rows: Record<string, Record<string, GridNote>> = {};
  for (const { row, column, text } of notes) {
    (rows[row] ??= {})[column] = { id: `${id}-note-${row}-${column}`, row, col: column, ...BOX, note: text, show: false };
  }
  return rows;
}
