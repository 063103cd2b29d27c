import type { CellArea } from './cell-ref';

/** What a cell stores: text, a binary number, a truth value, an error such as "#DIV/0!" (as text in `error`), or nothing. */
export type StoredValue = string | number | boolean | { readonly error: string } | null;

/** 单元格快照: one cell, raw, as the host hands it over. Hosts do not interpret. */
export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** Stored or last computed value; null for an empty cell and for a formula that was never computed. */
  readonly value: StoredValue;
  /** Text as the sheet shows it: number format applied, line ends kept as "\n". "" for an empty cell. A formula that was never computed shows "=" and its source. */
  readonly text: string;
  /** Formula without the leading "=", or null. */
  readonly formula: string | null;
  /** Number format code such as "0.00%"; "General" when there is none. It belongs to the meaning of the value. */
  readonly format: string;
}

/** 备注: a note on a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** 工作表快照. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly protected: boolean;
  /**
   * Cells in row-major order, each at most once: every cell with a value or formula, and empty cells whose number
   * format is not General (a fill must know it). A cell that is not listed is empty and General.
   */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellArea[];
  /** Hidden rows and columns, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Notes in row-major order, at most one a cell; without threaded comments, which nobody may overwrite. */
  readonly notes: readonly CellNote[];
}

/** 工作簿快照: what every host can hand over in one go. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}
