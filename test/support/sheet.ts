import type { CellArea } from '../../src/workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/**
 * 表格记法: a workbook as text. "@ name" starts a sheet; every line is a row, cells split by "|". "<" is merged with the
 * cell to its left, "^" with the cell above, "\n" is a line end inside a cell. Plain numbers are stored as numbers, "=…" as a formula
 * never computed, "~12" as text. A line "%hidden 3,4" hides rows, "%rows n" leaves n rows blank.
 */
export function workbook(notation: string): WorkbookSnapshot {
  const sheets: { name: string; lines: string[] }[] = [];
  for (const line of notation.split('\n')) {
    if (line.startsWith('@ ')) sheets.push({ name: line.slice(2).trim(), lines: [] });
    else sheets.at(-1)?.lines.push(line);
  }
  return { sheets: sheets.map(({ name, lines }) => sheetOf(name, trimmed(lines))), date1904: false };
}

/** The same as a tagged template, for one short sheet. */
export function sheet(strings: TemplateStringsArray): SheetSnapshot {
  return sheetOf('自评表', trimmed(strings.join('').split('\n').map((line) => line.trim())));
}

function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

function sheetOf(name: string, lines: readonly string[]): SheetSnapshot {
  const rows: string[][] = [];
  const hiddenRows = new Set<number>();
  for (const line of lines) {
    if (line.startsWith('%hidden ')) for (const row of line.slice(8).split(',')) hiddenRows.add(Number(row) - 1);
    else if (line.startsWith('%rows ')) for (let count = Number(line.slice(6)); count > 0; count -= 1) rows.push([]);
    else rows.push(line === '' ? [] : line.split('|').map((cell) => cell.replace(/^ | $/g, '')));
  }
  return {
    name,
    visibility: 'visible',
    protected: false,
    cells: rows.flatMap((cells, row) => cells.flatMap((text, column) => cellOf(text, row, column))),
    merges: mergesOf(rows),
    hiddenRows,
    hiddenColumns: new Set(),
    notes: [],
  };
}

function cellOf(written: string, row: number, column: number): CellSnapshot[] {
  const source = written.replaceAll('\\n', '\n');
  if (source.trim() === '' || source === '<' || source === '^') return [];
  const place = { row, column, formula: null, format: 'General' };
  if (source.startsWith('=')) return [{ ...place, value: null, text: source, formula: source.slice(1) }];
  if (source.startsWith('~')) return [{ ...place, value: source.slice(1), text: source.slice(1) }];
  if (/^-?\d+(?:\.\d+)?$/.test(source)) return [{ ...place, value: Number(source), text: source }];
  return [{ ...place, value: source, text: source }];
}

/** Grows every area from its anchor: right over "<", then down over rows of "^". */
function mergesOf(rows: readonly (readonly string[])[]): CellArea[] {
  const at = (row: number, column: number) => rows[row]?.[column]?.trim() ?? '';
  const found: CellArea[] = [];
  rows.forEach((cells, top) => cells.forEach((_, left) => {
    if (at(top, left) === '<' || at(top, left) === '^') return;
    let right = left;
    while (at(top, right + 1) === '<') right += 1;
    let bottom = top;
    while (at(bottom + 1, left) === '^') bottom += 1;
    if (right > left || bottom > top) found.push({ top, left, bottom, right });
  }));
  return found;
}
