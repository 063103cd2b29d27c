import type { CellArea } from '../../../workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot } from '../../../workbook/snapshot';
import { hostError } from '../../xlsx/host-errors';
import type { XApplication, XSheet } from '../wps-program';
import { areaOf, cellCount, rangesOf, sizeOf } from './area-of';
import { doubtsAbout } from './doubts';
import { numberFormats } from './formats';
import { type Grid, gridOf } from './grid';
import { hiddenColumns, hiddenRows } from './hidden-lines';
import type { Steps } from './in-turns';
import { mergedAreas } from './merged-areas';
import { readNotes } from './notes';
import { readCell } from './read-cell';
import type { SheetEntry } from './sheet-list';
import type { UniformPart } from './uniform-parts';
import { contentArea } from './used-area';

/** More than WPS hands over in a time that a person waits. */
const MOST_CELLS = 5_000_000;
/** Cells that one question asks for: a larger answer would hold up the window. */
const SLICE = 10_000;

/** 读取工作表: a whole sheet, in slices. */
export function* readSheet(program: XApplication, { sheet, name, visibility }: SheetEntry, date1904: boolean): Steps<SheetSnapshot> {
  const isProtected = sheet.ProtectContents === true;
  const used = sheet.UsedRange;
  const usedArea = areaOf(used);
  const area = contentArea(program, sheet, usedArea);
  if (cellCount(area) > MOST_CELLS) throw hostError('too-large', 'host.too-many-cells');
  const rangeAt = rangesOf(sheet, used, usedArea);
  const values: unknown[][] = [];
  const formulas: unknown[][] = [];
  for (const slice of slices(area)) {
    const { rows, columns } = sizeOf(slice);
    const range = rangeAt(slice);
    values.push(...gridOf(range.Value2, rows, columns) as unknown[][]);
    formulas.push(...gridOf(range.Formula, rows, columns) as unknown[][]);
    yield undefined;
  }
  const formats = yield* numberFormats(rangeAt, area, values);
  return {
    name, visibility, protected: isProtected,
    cells: yield* cellsOf(sheet, area, { values, formulas, formats }, date1904),
    merges: yield* mergedAreas(rangeAt, area, formulas),
    hiddenRows: yield* hiddenRows(sheet, area),
    hiddenColumns: yield* hiddenColumns(sheet, area),
    notes: yield* readNotes(sheet),
  };
}

function* slices(area: CellArea): Generator<CellArea> {
  const rows = Math.max(Math.trunc(SLICE / sizeOf(area).columns), 1);
  for (let { top } = area; top <= area.bottom; top += rows) yield { ...area, top, bottom: Math.min(top + rows - 1, area.bottom) };
}

interface Answers {
  readonly values: Grid;
  readonly formulas: Grid;
  readonly formats: readonly UniformPart<string>[];
}

/** Rows between two turns. */
const ROWS_AT_ONCE = 200;

function* cellsOf(sheet: XSheet, { top, left, right }: CellArea, { values, formulas, formats }: Answers, date1904: boolean): Steps<readonly CellSnapshot[]> {
  const cells: CellSnapshot[] = [];
  const formatted = formatRows(formats, top, left, right);
  for (const [down, line] of values.entries()) {
    const row = top + down;
    const format = formatted(row);
    for (const [across, value] of line.entries()) {
      const column = left + across;
      const cell = readCell(row, column, { value, formula: formulas[down]![across], format: format[across]! }, date1904, doubtsAbout(sheet, row, column));
      if (cell !== null) cells.push(cell);
    }
    if (down % ROWS_AT_ONCE === 0) yield undefined;
  }
  return cells;
}

/** The formats of one row after the other. */
function formatRows(parts: readonly UniformPart<string>[], top: number, left: number, right: number): (row: number) => readonly string[] {
  const opening = [...parts].sort((a, b) => a.area.top - b.area.top);
  const line = new Array<string>(right - left + 1).fill('General');
  let next = 0;
  return (row) => {
    for (let part = opening[next]; part !== undefined && part.area.top <= Math.max(row, top); part = opening[next += 1]) {
      line.fill(part.value, part.area.left - left, part.area.right - left + 1);
    }
    return line;
  };
}
