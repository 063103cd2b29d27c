import { isStop, type Steps } from '../exact/in-steps';
import type { CellArea } from '../workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';
import type { Field } from './evaluation-form';
import { findCell, lineOf, linesOf } from './grid-lines';
import type { Line } from './grid-lines';
import { mergedAreas } from './merged-areas';
import type { WordReader } from './recognise-word';
import { isBlank, isPlainNumber, showsAnything } from './shown-cell';
import type { Hit, TextCell } from './text-cell';

/** 表格: look-up of cells and merged areas of one sheet. Every cell is read once, when it is first asked for. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows that show anything, ascending. */
  readonly rows: readonly number[];
  /** Cells of a row that show something and are not covered by a merged area, left to right. */
  textsOf(row: number): readonly TextCell[];
  /** The known words among them; a row has fewer labels than are looked at. */
  hitsOf(row: number): readonly Hit[];
  /** The area of the cell: the merged one it lies in, or itself. */
  areaAt(row: number, column: number): CellArea;
  /** What the cell shows, seen through merged areas. */
  textAt(row: number, column: number): string;
  /** 栏位 of the cell, at the anchor of its merged area; the same object for the same anchor. */
  fieldAt(row: number, column: number): Field;
  /** How many rows that show anything the area covers: blank rows pushed in between do not make a label taller. */
  heightOf(area: CellArea): number;
  /** Index in `rows` of the first row at or after the given one. */
  indexFrom(row: number): number;
}

/** Labels behind this many texts of a row are not looked for. */
const WIDEST = 200;

/** `marked` are the rows whose texts hold known words, as the scan found them. */
export function* gridOf(sheet: SheetSnapshot, marked: readonly number[], read: WordReader): Steps<Grid> {
  const { name, cells } = sheet;
  const mergedAt = yield* mergedAreas(sheet);
  const lines = yield* linesOf(cells);
  for (const row of marked) lines.get(row)!.marked = true;
  const rows: number[] = [];
  for (const [row, { start, end }] of lines) {
    if (!showsAnything(cells, start, end, mergedAt)) continue;
    rows.push(row);
    if (isStop(rows.length)) yield;
  }

  const lineAt = (row: number): Line => {
    const known = lines.get(row);
    if (known !== undefined) return known;
    const blank = lineOf(0, 0);
    lines.set(row, blank);
    return blank;
  };
  const anchored = (row: number, column: number): Field => {
    const line = lineAt(row);
    const known = line.fields[column];
    if (known !== undefined) return known;
    const cell = findCell(cells, line, column);
    const field: Field = { ref: { sheet: name, row, column }, text: cell?.text ?? '', cell, shared: false };
    line.fields[column] = field;
    return field;
  };
  const fieldAt = (row: number, column: number): Field => {
    const area = mergedAt(row, column);
    return area === null ? anchored(row, column) : anchored(area.top, area.left);
  };
  const readTexts = (row: number, { start, end, marked: known, fields }: Line): readonly TextCell[] => {
    const found: TextCell[] = [];
    for (let at = start; at < end; at += 1) {
      const cell = cells[at]!;
      const { column } = cell;
      const area = mergedAt(row, column);
      if (area !== null && (area.top !== row || area.left !== column)) continue;
      const field: Field = fields[column] ??= { ref: { sheet: name, row, column }, text: cell.text, cell, shared: false };
      const { text } = field;
      if (isBlank(text)) continue;
      const word = canBeWord(cell, known) ? read(text) : null;
      found.push({ top: row, left: column, bottom: area?.bottom ?? row, right: area?.right ?? column, text, word });
    }
    return found;
  };
  const textsOf = (row: number): readonly TextCell[] => {
    const line = lines.get(row);
    return line === undefined ? [] : line.texts ??= readTexts(row, line);
  };
  const hitsOf = (row: number): readonly Hit[] => {
    const line = lines.get(row);
    return line === undefined ? [] : line.hits ??= textsOf(row).slice(0, WIDEST).filter(isHit);
  };
  const indexFrom = (row: number): number => firstFrom(rows, row);
  return {
    sheet,
    rows,
    textsOf,
    hitsOf,
    areaAt: (row, column) => mergedAt(row, column) ?? { top: row, left: column, bottom: row, right: column },
    textAt: (row, column) => fieldAt(row, column).text,
    fieldAt,
    heightOf: ({ top, bottom }) => indexFrom(bottom + 1) - indexFrom(top),
    indexFrom,
  };
}

/** The scan has looked at every string; numbers speak only through their format. */
function canBeWord(cell: CellSnapshot, marked: boolean): boolean {
  return typeof cell.value === 'string' ? marked : !isPlainNumber(cell);
}

function isHit(cell: TextCell): cell is Hit {
  return cell.word !== null;
}

function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! >= row) high = middle;
    else low = middle + 1;
  }
  return low;
}
