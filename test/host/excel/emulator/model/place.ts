import { areaAddress, type CellArea, columnName, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../../../src/workbook/cell-ref';
import { invalidArgument, itemNotFound } from '../wire/api-error';
import type { Book, Sheet } from './book';

/** A range: one rectangle of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

/** Several rectangles of one sheet. */
export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly CellArea[];
}

export const areasOf = ({ sheet, area }: Place): Areas => ({ sheet, areas: [area] });

export const rowsOf = ({ top, bottom }: CellArea): number => bottom - top + 1;
export const columnsOf = ({ left, right }: CellArea): number => right - left + 1;
export const cellCount = (area: CellArea): number => rowsOf(area) * columnsOf(area);

const WHOLE: CellArea = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
export const wholeSheet = (): CellArea => WHOLE;

export function isWholeColumns({ top, bottom }: CellArea): boolean {
  return top === 0 && bottom === MAX_ROWS - 1;
}

export function isWholeRows({ left, right }: CellArea): boolean {
  return left === 0 && right === MAX_COLUMNS - 1;
}

/** "表!A1:B2", "'附表 1'!B:B" – as `address` says it. */
export function fullAddress({ sheet, areas }: Areas): string {
  return areas.map((area) => `${sheetPrefix(sheet.name)}${bareAddress(area)}`).join(',');
}

export function bareAddress(area: CellArea): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaAddress(area);
}

/** Quoted as Excel does: unless the name is made of letters, digits, dots and underscores and reads like no number or cell. */
function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}._]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** An address on a sheet, with or without the sheet's own name; other sheets' names are refused. */
export function readArea(sheet: Sheet, address: unknown): CellArea {
  if (address === undefined || address === null || address === '') return WHOLE;
  if (typeof address !== 'string') throw invalidArgument('an address that is no text');
  const mark = address.lastIndexOf('!');
  if (mark >= 0 && unquoted(address.slice(0, mark)) !== sheet.name) throw invalidArgument(`an address on another sheet: ${address}`);
  const bare = address.slice(mark + 1).replaceAll('$', '');
  const area = parseArea(bare) ?? wholeLines(bare);
  if (area === null) throw invalidArgument(`an address that cannot be read: ${address}`);
  return area;
}

/** "表!A1" of whatever sheet. */
export function readPlace(book: Book, address: string): Place {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: book.active, area: readArea(book.active, address) };
  const name = unquoted(address.slice(0, mark));
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw itemNotFound(`sheet ${name}`);
  return { sheet, area: readArea(sheet, address.slice(mark + 1)) };
}

/** The longest address list that Excel took, as threads report. */
const LONGEST_LIST = 8_192;

export function readAreas(sheet: Sheet, address: unknown): readonly CellArea[] {
  if (typeof address !== 'string') return [readArea(sheet, address)];
  if (address.length > LONGEST_LIST) throw invalidArgument(`an address list of ${address.length} characters`);
  return address.split(/[,;]/).map((part) => readArea(sheet, part.trim()));
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") && name.length > 1 ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function wholeLines(address: string): CellArea | null {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows !== null) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: MAX_COLUMNS - 1 };
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(address);
  if (columns === null) return null;
  const across = parseArea(`${columns[1]!}1:${columns[2]!}1`);
  return across === null ? null : { ...across, top: 0, bottom: MAX_ROWS - 1 };
}

/** A rectangle that must lie on a sheet. */
export function onSheet(area: CellArea): CellArea {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS || bottom < top || right < left) throw invalidArgument('a range beyond the sheet');
  return area;
}

export function bounding(areas: readonly CellArea[]): CellArea {
  return {
    top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)), right: Math.max(...areas.map(({ right }) => right)),
  };
}

export function intersection(a: CellArea, b: CellArea): CellArea | null {
  const area = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}
