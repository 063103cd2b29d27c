import type { CellArea } from '../../../../../src/workbook/cell-ref';
import type { StoredValue } from '../../../../../src/workbook/snapshot';

/** A cell as Excel holds it; one that is not listed is empty, General and without a fill. */
export interface Cell {
  value: StoredValue;
  /** Without "=". */
  formula: string | null;
  format: string;
  /** null: as the sheet has it where nobody said otherwise. */
  locked: boolean | null;
  /** "#RRGGBB" */
  fill: string | null;
  fontColour: string | null;
}

export interface Condition {
  readonly id: string;
  readonly type: string;
  areas: readonly CellArea[];
  /** With "=". */
  formula: string;
  priority: number;
  stopIfTrue: boolean;
  fill: string | null;
  readonly font: { colour: string | null; bold: boolean | null; italic: boolean | null; underline: string | null; strikethrough: boolean | null };
  numberFormat: string | null;
}

/** A threaded comment. */
export interface ThreadedComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  resolved: boolean;
}

export interface Protection {
  options: Readonly<Record<string, unknown>>;
  password: string | null;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  protection: Protection | null;
  isLockedAtFirst: (row: number, column: number) => boolean;
  readonly cells: Map<number, Cell>;
  merges: CellArea[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Columns too narrow for their numbers: their text is "#" all along. */
  readonly narrowColumns: Set<number>;
  conditions: Condition[];
  comments: ThreadedComment[];
  /** Notes of the classic kind: this runtime has no word for them. */
  notes: { readonly row: number; readonly column: number; readonly text: string }[];
  readonly properties: Map<string, string>;
  /** What formulas gave that came with the file, by cell and formula: the emulator does not know every function. */
  readonly results: Map<string, StoredValue>;
  selection: CellArea;
  enableCalculation: boolean;
}

export interface NamedFormula {
  readonly name: string;
  readonly sheet: Sheet | null;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** 内存工作簿: the workbook behind the emulator. */
export interface Book {
  name: string;
  readonly sheets: Sheet[];
  active: Sheet;
  readonly date1904: boolean;
  names: NamedFormula[];
  xmlParts: XmlPart[];
  readonly settings: Map<string, unknown>;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  isDirty: boolean;
  nextId: number;
}

export const PLAIN_CELL: Readonly<Cell> = { value: null, formula: null, format: 'General', locked: null, fill: null, fontColour: null };

const COLUMNS = 16_384;

export const placeKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOf = (key: number): number => Math.trunc(key / COLUMNS);
export const columnOf = (key: number): number => key % COLUMNS;

export function cellAt(sheet: Sheet, row: number, column: number): Readonly<Cell> {
  return sheet.cells.get(placeKey(row, column)) ?? PLAIN_CELL;
}

export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return cellAt(sheet, row, column).locked ?? sheet.isLockedAtFirst(row, column);
}

/** Changes a cell; one that has become plain again is no longer listed. */
export function changeCell(sheet: Sheet, row: number, column: number, change: Partial<Cell>): void {
  const key = placeKey(row, column);
  const cell = { ...sheet.cells.get(key) ?? PLAIN_CELL, ...change };
  const plain = (Object.keys(PLAIN_CELL) as (keyof Cell)[]).every((name) => cell[name] === PLAIN_CELL[name]);
  if (plain) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

export function nextId(book: Book): number {
  book.nextId += 1;
  return book.nextId;
}

export function newSheet(book: Pick<Book, 'nextId'>, name: string): Sheet {
  book.nextId += 1;
  return {
    id: `{${String(book.nextId).padStart(8, '0')}-0001-0000-0000-000000000000}`, name, visibility: 'Visible', protection: null, isLockedAtFirst: () => true, cells: new Map(), merges: [],
    hiddenRows: new Set(), hiddenColumns: new Set(), narrowColumns: new Set(), conditions: [], comments: [], notes: [], properties: new Map(), results: new Map(),
    selection: { top: 0, left: 0, bottom: 0, right: 0 }, enableCalculation: true,
  };
}
