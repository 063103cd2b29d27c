import { MAX_COLUMNS } from '../../../workbook/cell-ref';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { CellLook } from '../../xlsx/look/cell-look';
import type { SheetLook, SizedRun } from '../../xlsx/look/sheet-look';
import { LinePixels } from './line-pixels';
import { pixelsOf } from './pixels';
import { PLAIN_LOOK } from './style-table';

/** Room beside the text of a cell, and height of a line in sizes of its letters. */
const SIDES = 4;
const LEADING = 1.3;

/**
 * 自动行高 of rows whose height the file does not say, where a text breaks into lines: the next program would fit them on
 * opening. Reckoned by letters, full-width ones as wide as high, for where there is no screen nothing can be measured.
 */
export function fittedHeights(snapshot: SheetSnapshot, look: SheetLook, looks: readonly CellLook[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const usual = pixelsOf(look.defaultRowHeight);
  const sized = new SizedRows(look.rows.filter(({ automatic, size }) => automatic !== true || size !== look.defaultRowHeight));
  const anchors = new Set(snapshot.merges.map(({ top, left }) => top * MAX_COLUMNS + left));
  const widths = new ColumnWidths(look);
  const lookAt = lookFinder(look);
  for (const { row, column, value } of snapshot.cells) {
    if (typeof value !== 'string' || sized.has(row)) continue;
    const { font, alignment } = looks[lookAt(row, column)] ?? looks[PLAIN_LOOK]!;
    // Programs fit no row to a merged cell, and none to letters that are turned.
    if (!alignment.wrap || alignment.rotation !== 0 || anchors.has(row * MAX_COLUMNS + column)) continue;
    const letter = pixelsOf(font.size);
    const lines = linesOf(value, widths.of(column) - SIDES, letter);
    const height = lines === 1 ? usual : Math.min(TALLEST, Math.ceil(lines * letter * LEADING));
    if (height > (heights.get(row) ?? usual)) heights.set(row, height);
  }
  return heights;
}

/** No program makes a row higher than 409 points. */
const TALLEST = 545;

function linesOf(text: string, room: number, letter: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let width = 0;
    for (const sign of paragraph) width += sign > '\u2e7f' ? letter : letter * 0.55;
    lines += Math.max(1, Math.ceil(width / Math.max(room, letter)));
  }
  return lines;
}

/** Asked for each cell. */
class ColumnWidths {
  private readonly known = new Map<number, number>();
  private readonly columns: LinePixels;

  constructor({ columns, defaultColumnWidth }: SheetLook) {
    this.columns = new LinePixels(columns, defaultColumnWidth);
  }

  of(column: number): number {
    const known = this.known.get(column) ?? this.columns.before(column + 1) - this.columns.before(column);
    this.known.set(column, known);
    return known;
  }
}

/** Asked from top to bottom. */
class SizedRows {
  private next = 0;

  constructor(private readonly runs: readonly SizedRun[]) {}

  has(row: number): boolean {
    while ((this.runs[this.next]?.last ?? row) < row) this.next += 1;
    return (this.runs[this.next]?.first ?? row + 1) <= row;
  }
}

/** Cells are asked for in the order in which they are listed. */
function lookFinder({ cells }: SheetLook): (row: number, column: number) => number {
  let at = 0;
  return (row, column) => {
    while (at < cells.length && (cells[at]!.row < row || (cells[at]!.row === row && cells[at]!.column < column))) at += 1;
    const cell = cells[at];
    return cell?.row === row && cell.column === column ? cell.look : PLAIN_LOOK;
  };
}
