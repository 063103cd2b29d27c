import type { CellArea } from '../../../workbook/cell-ref';
import { rectangles } from '../../excel/apply/rectangles';
import { areaOf, cellCount, type RangeAt } from './area-of';
import { filledFirst, filledSize, isBlank } from './filled-first';
import { type FoundAreas, foundAreas, type Place } from './found-areas';
import type { Grid } from './grid';
import type { Steps } from './in-turns';
import { cutColumns, cutRows } from './uniform-parts';

/** Rows in which merged areas are looked for one by one. */
const FEW_ROWS = 4;

/**
 * 合并区域. WPS tells of a range whether all, none or (null) some of its cells are merged, and where a merged area lies
 * only of a single cell. So large pieces are asked first, and where some of a few rows is merged, the cells that look as
 * if they were: those that hold something beside cells that hold nothing.
 */
export function* mergedAreas(rangeAt: RangeAt, area: CellArea, formulas: Grid): Steps<readonly CellArea[]> {
  const found = foundAreas(area);
  const looksMerged = anchorsIn(area, formulas);
  const waiting = filledFirst(area, formulas).toReversed();
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    const rest = yield* lookInto(rangeAt, piece, found, looksMerged);
    for (const { area: part } of rectangles(rest).toReversed()) waiting.push(part);
  }
  return found.all().sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The cells of a piece of which it is still not known whether they are merged. */
function* lookInto(rangeAt: RangeAt, piece: CellArea, found: FoundAreas, looksMerged: (place: Place) => boolean): Steps<readonly Place[]> {
  const { top, left } = piece;
  // What was found since may reach into it.
  if (!found.isWhole(piece)) return found.openIn(piece);
  const merged = rangeAt(piece).MergeCells;
  yield undefined;
  if (merged === false) return [];
  if (merged === true || cellCount(piece) === 1) {
    askFor(rangeAt, { row: top, column: left }, found);
    return found.openIn(piece);
  }
  // Titles stand on top, so the first rows are parted off before anything is halved.
  const halves = piece.bottom - top < FEW_ROWS ? null : cutRows(piece, top === found.top ? top + FEW_ROWS - 1 : undefined);
  const likely = halves === null ? found.openIn(piece).filter(looksMerged) : [];
  for (const place of likely) {
    if (found.isOpen(place)) askFor(rangeAt, place, found);
    yield undefined;
  }
  if (likely.length > 0) return found.openIn(piece);
  // Halves come to meet again as one rectangle where nothing lies between them, so each is looked into on its own.
  const [first, second] = halves ?? cutColumns(piece) ?? cutRows(piece)!;
  const rest: Place[] = [];
  for (const half of [first, second]) {
    const parts = found.isWhole(half) ? [{ area: half }] : rectangles(found.openIn(half));
    for (const { area } of parts) rest.push(...yield* lookInto(rangeAt, area, found, looksMerged));
  }
  return rest;
}

/** The cell itself is settled whatever the answer. */
function askFor(rangeAt: RangeAt, { row, column }: Place, found: FoundAreas): void {
  const cell = { top: row, left: column, bottom: row, right: column };
  found.close(areaOf(rangeAt(cell).MergeArea));
  found.close(cell);
}

/** 疑似合并: cells with something in them beside an empty one that lies within what is filled. */
function anchorsIn({ top, left }: CellArea, formulas: Grid): (place: Place) => boolean {
  const { rows, columns } = filledSize(formulas);
  const blankAt = (row: number, column: number): boolean => row < rows && column < columns && isBlank(formulas[row]![column]);
  return ({ row, column }) => {
    const [down, across] = [row - top, column - left];
    return !isBlank(formulas[down]![across]) && (blankAt(down, across + 1) || blankAt(down + 1, across));
  };
}
