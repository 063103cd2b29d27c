/** 单元格: a cell of a sheet; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 区域: a rectangle of cells on one sheet, both corners included, counted from 0. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A", "Z", "AA" … for 0, 25, 26 … */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.trunc((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "B7" without the sheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "A1:H12" without the sheet; a single cell is written once. */
export function areaAddress({ top, left, bottom, right }: CellArea): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B7" or "$B$7"; null when it is no address inside a sheet of 1,048,576 × 16,384 cells. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.toUpperCase());
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= MAX_COLUMNS && row <= MAX_ROWS ? { row: row - 1, column: column - 1 } : null;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Reads "A1:H12" or "B7"; null when it is no area. */
export function parseArea(area: string): CellArea | null {
  const [first, last = first, more] = area.split(':');
  if (more !== undefined) return null;
  const a = parseAddress(first!);
  const b = parseAddress(last!);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** "Sheet1!B7"; the sheet is named as it is, without quotes, for people and for JSON. */
export function refText({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** Reads "Sheet1!B7" or "'附表 1'!B7"; null when it is no reference. */
export function parseRef(text: string): CellRef | null {
  const mark = text.lastIndexOf('!');
  const at = mark < 1 ? null : parseAddress(text.slice(mark + 1));
  if (at === null) return null;
  const name = text.slice(0, mark);
  const quoted = name.length > 2 && name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, ...at };
}

/** 'Sheet 1'!B7 as a formula writes it: quoted unless the name is plain letters. */
export function formulaRef(ref: CellRef, fromSheet: string): string {
  const address = cellAddress(ref.row, ref.column);
  return ref.sheet === fromSheet ? address : `'${ref.sheet.replaceAll("'", "''")}'!${address}`;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

export function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
