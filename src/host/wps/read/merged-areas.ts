import { areaAddress, type CellArea, cellAddress } from '../../../workbook/cell-ref';
import { rectangles } from '../../excel/apply/rectangles';
import type { XSheet } from '../wps-program';
import { areaOf, cellCount } from './area-of';
import type { Grid } from './grid';
import type { Steps } from './in-turns';
import { cutRows, uniformParts } from './uniform-parts';

/** Rows in which it is quicker to ask cell by cell. */
const FEW_ROWS = 4;

/**
 * 合并区域. WPS tells of a range whether all, none or (null) some of its cells are merged, and where a merged area lies
 * only of a single cell. A merged area covers cells that hold nothing, so those beside an empty cell are asked first; what
 * then remains is asked in large pieces, since a file may hold values under a merged area all the same.
 */
export function* mergedAreas(sheet: XSheet, area: CellArea, formulas: Grid): Steps<readonly CellArea[]> {
  const isFree = (part: CellArea): boolean => sheet.Range(areaAddress(part)).MergeCells === false;
  const bands = yield* uniformParts(area, (part) => isFree(part) ? 'free' : part.bottom - part.top < FEW_ROWS ? 'merged' : null, cutRows);
  const found = foundAreas(area);
  const isBlank = (row: number, column: number): boolean => {
    const content = formulas[row - area.top]?.[column - area.left];
    return content === null || content === undefined || content === '';
  };
  for (const { area: band } of bands.filter(({ value }) => value === 'merged')) {
    const dense: { readonly row: number; readonly column: number }[] = [];
    for (const place of cellsOf(band)) {
      const { row, column } = place;
      if (found.covers(row, column)) continue;
      if (isBlank(row, column + 1) || isBlank(row + 1, column)) {
        askFor(sheet, place, found);
        yield undefined;
      } else dense.push(place);
    }
    for (const { area: piece, rows } of rectangles(dense.filter(({ row, column }) => !found.covers(row, column)))) {
      if (isFree(piece)) continue;
      for (const place of rows.flat()) if (!found.covers(place.row, place.column)) askFor(sheet, place, found);
      yield undefined;
    }
  }
  return found.all().sort((a, b) => a.top - b.top || a.left - b.left);
}

interface FoundAreas {
  readonly add: (area: CellArea) => void;
  readonly covers: (row: number, column: number) => boolean;
  readonly all: () => CellArea[];
}

function foundAreas({ top, left, bottom, right }: CellArea): FoundAreas {
  const width = right - left + 1;
  const covered = new Uint8Array((bottom - top + 1) * width);
  const areas: CellArea[] = [];
  return {
    add: (area) => {
      areas.push(area);
      for (let row = Math.max(area.top, top); row <= Math.min(area.bottom, bottom); row += 1) {
        covered.fill(1, (row - top) * width + Math.max(area.left, left) - left, (row - top) * width + Math.min(area.right, right) - left + 1);
      }
    },
    covers: (row, column) => covered[(row - top) * width + column - left] === 1,
    all: () => areas,
  };
}

function askFor(sheet: XSheet, { row, column }: { readonly row: number; readonly column: number }, found: FoundAreas): void {
  const area = areaOf(sheet.Range(cellAddress(row, column)).MergeArea);
  if (cellCount(area) > 1) found.add(area);
}

function* cellsOf({ top, left, bottom, right }: CellArea): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) yield { row, column };
}
