import type { CellArea } from '../../../workbook/cell-ref';
import type { CellSnapshot } from '../../../workbook/snapshot';
import { cellsOfRange, CONTENTS } from './cells-of-range';
import type { Job } from './in-batches';
import { cellCount, rangeOf } from './range-of';

/** Asks for the cells of an area in bands of whole rows, which come back from top to bottom. */
export function cellsJob(context: Excel.RequestContext, sheetId: string, area: CellArea, take: (cells: readonly CellSnapshot[]) => void): Job<readonly CellSnapshot[]> {
  return areaJob(area, (part) => {
    const range = rangeOf(context, sheetId, part);
    range.load(CONTENTS);
    return () => cellsOfRange(range, part.top, part.left);
  }, take);
}

function areaJob<A>(area: CellArea, askOf: (area: CellArea) => () => A, take: (answer: A) => void): Job<A> {
  const { top, bottom } = area;
  const middle = Math.trunc((top + bottom) / 2);
  return {
    cost: cellCount(area),
    ask: () => askOf(area),
    take,
    // A single row of 16,384 cells is under every limit.
    halves: () => top === bottom ? null : [areaJob({ ...area, bottom: middle }, askOf, take), areaJob({ ...area, top: middle + 1 }, askOf, take)],
  };
}
