import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/cell-ref';
import { hostError } from '../host-errors';
import { isTrue } from '../package/workbook-part';
import { CellTag } from '../sheet/cell-tag';
import type { TagScanner } from '../xml/tag-scanner';
import type { LookTable } from './look-table';
import type { SheetLook, SizedRun } from './sheet-look';

type LookedCell = SheetLook['cells'][number];

/** Excel's highest row, in points. */
const HIGHEST = 409.5;

/** The same limit as for the cells of a snapshot. */
const MOST_CELLS = 5_000_000;

/** 行 and cells of a sheet as its data list them. */
export interface LookedRows {
  readonly cells: readonly LookedCell[];
  readonly rows: readonly SizedRun[];
}

/** Reads `<sheetData>`, whose opening tag the scanner stands on, up to its closing tag. */
export function readRows(scanner: TagScanner, table: LookTable, usual: number): LookedRows {
  const cells: LookedCell[] = [];
  const rows: SizedRun[] = [];
  let row = -1;
  let column = -1;
  let inOrder = true;
  if (scanner.empty) return { cells, rows };
  while (scanner.next()) {
    if (scanner.closing) {
      if (scanner.name === 'sheetData') return { cells: inOrder ? cells : cells.sort((a, b) => a.row - b.row || a.column - b.column), rows };
      continue;
    }
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      const found = number === null ? row + 1 : Number(number) - 1;
      if (!Number.isInteger(found) || found < 0 || found >= MAX_ROWS) throw hostError('damaged', 'host.xml-damaged');
      inOrder &&= found > row;
      row = found;
      column = -1;
      const run = readRow(scanner, row, table, usual);
      if (run !== null) rows.push(run);
    } else if (scanner.name === 'c') {
      const tag = CellTag.of(scanner);
      const found = tag.column ?? column + 1;
      if (found >= MAX_COLUMNS || row < 0) throw hostError('damaged', 'host.xml-damaged');
      if (cells.length >= MOST_CELLS) throw hostError('too-large', 'host.too-many-cells');
      inOrder &&= found > column;
      column = found;
      cells.push({ row, column, look: table.indexOf(tag.style) });
      passValue(scanner);
    }
  }
  throw hostError('damaged', 'host.xml-damaged');
}

/** A row that says something about its look; null for one that says nothing. */
function readRow(scanner: TagScanner, row: number, table: LookTable, usual: number): SizedRun | null {
  const height = Number(scanner.attribute('ht') ?? '-1');
  const isSized = height >= 0 && height <= HIGHEST;
  const hidden = isTrue(scanner.attribute('hidden')) || height === 0;
  const look = isTrue(scanner.attribute('customFormat')) ? table.indexOf(Number(scanner.attribute('s') ?? '0')) : null;
  if (!isSized && !hidden && look === null) return null;
  const run = { first: row, last: row, size: isSized ? height : usual, hidden, look };
  return isSized && isTrue(scanner.attribute('customHeight')) ? run : { ...run, automatic: true };
}

/** `<v>12.5</v></c>` is what nearly all cells hold, and is passed over without walking its tags. */
function passValue(scanner: TagScanner): void {
  const { text, end, empty } = scanner;
  if (empty || !text.startsWith('<v>', end)) return;
  const close = text.indexOf('<', end + 3);
  if (text.startsWith('</v></c>', close)) scanner.end = close + 8;
}
