import type { CellArea } from '../workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';
import type { Field } from './evaluation-form';

/** A place on a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** 文字格: a cell that shows something, with the area it covers when merged. */
export interface TextCell extends CellArea {
  readonly text: string;
}

/** 表格: look-up of cells and merged areas of one sheet. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows that show anything, ascending. */
  readonly rows: readonly number[];
  /** Cells of a row that show something and are not covered by a merged area, left to right. */
  textsOf(row: number): readonly TextCell[];
  /** The area of the cell: the merged one it lies in, or itself. */
  areaAt(row: number, column: number): CellArea;
  cellAt(row: number, column: number): CellSnapshot | null;
  /** What the cell shows, seen through merged areas. */
  textAt(row: number, column: number): string;
  /** 栏位 of the cell, at the anchor of its merged area. */
  fieldAt(row: number, column: number): Field;
  /** How many rows that show anything the area covers: blank rows pushed in between do not make a label taller. */
  heightOf(area: CellArea): number;
  /** Index in `rows` of the first row at or after the given one. */
  indexFrom(row: number): number;
}

/** Merged areas are kept per column; a sheet that would need more entries than this is hostile, the rest are ignored. */
const MOST_MERGE_ENTRIES = 2_000_000;

export function gridOf(sheet: SheetSnapshot): Grid {
  const slices = rowSlices(sheet.cells);
  const columns = mergeColumns(sheet);
  const texts = new Map<number, readonly TextCell[]>();

  const cellAt = (row: number, column: number): CellSnapshot | null => {
    const slice = slices.get(row);
    return slice === undefined ? null : findCell(sheet.cells, slice, column);
  };
  const areaAt = (row: number, column: number): CellArea =>
    findArea(columns.get(column), row) ?? { top: row, left: column, bottom: row, right: column };
  const fieldAt = (row: number, column: number): Field => {
    const { top, left } = areaAt(row, column);
    const cell = cellAt(top, left);
    return { ref: { sheet: sheet.name, row: top, column: left }, text: cell?.text ?? '', cell, shared: false };
  };
  const textsOf = (row: number): readonly TextCell[] => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const slice = slices.get(row);
    const found = slice === undefined ? [] : ownTexts(sheet.cells, slice, areaAt);
    texts.set(row, found);
    return found;
  };
  const rows = [...slices.keys()].filter((row) => textsOf(row).length > 0);
  const indexFrom = (row: number): number => lowerBound(rows, (at) => at >= row);
  return {
    sheet,
    rows,
    textsOf,
    areaAt,
    cellAt,
    textAt: (row, column) => fieldAt(row, column).text,
    fieldAt,
    heightOf: ({ top, bottom }) => indexFrom(bottom + 1) - indexFrom(top),
    indexFrom,
  };
}

interface Slice {
  readonly start: number;
  readonly end: number;
}

function rowSlices(cells: readonly CellSnapshot[]): ReadonlyMap<number, Slice> {
  const slices = new Map<number, Slice>();
  for (let start = 0; start < cells.length; ) {
    const { row } = cells[start]!;
    let end = start + 1;
    while (end < cells.length && cells[end]!.row === row) end += 1;
    slices.set(row, { start, end });
    start = end;
  }
  return slices;
}

function ownTexts(cells: readonly CellSnapshot[], slice: Slice, areaAt: Grid['areaAt']): TextCell[] {
  const found: TextCell[] = [];
  for (let at = slice.start; at < slice.end; at += 1) {
    const cell = cells[at]!;
    if (isBlank(cell.text)) continue;
    const area = areaAt(cell.row, cell.column);
    if (area.top === cell.row && area.left === cell.column) found.push({ ...area, text: cell.text });
  }
  return found;
}

/** Blank to the eye. Looks at the first signs only: a cell of a thousand blanks is rare and may count as text. */
function isBlank(text: string): boolean {
  return text.length < 1000 && text.trim() === '';
}

function findCell(cells: readonly CellSnapshot[], { start, end }: Slice, column: number): CellSnapshot | null {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  const cell = low < end ? cells[low] : undefined;
  return cell?.column === column ? cell : null;
}

function mergeColumns({ cells, merges }: SheetSnapshot): ReadonlyMap<number, readonly CellArea[]> {
  const columns = new Map<number, CellArea[]>();
  const last = cells.reduce((right, { column }) => Math.max(right, column), 0) + 1;
  let entries = 0;
  for (const area of merges.toSorted((a, b) => a.top - b.top)) {
    entries += Math.max(0, Math.min(area.right, last) - area.left + 1);
    if (entries > MOST_MERGE_ENTRIES) break;
    for (let column = area.left; column <= Math.min(area.right, last); column += 1) {
      const list = columns.get(column);
      if (list === undefined) columns.set(column, [area]);
      else list.push(area);
    }
  }
  return columns;
}

function findArea(areas: readonly CellArea[] | undefined, row: number): CellArea | null {
  if (areas === undefined) return null;
  const area = areas[lowerBound(areas, ({ top }) => top > row) - 1];
  return area !== undefined && area.bottom >= row ? area : null;
}

function lowerBound<T>(list: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
