import { type CellArea, parseArea } from '../../../workbook/cell-ref';

/** What one rule may name: a grid looks at each of them for each cell. */
const MOST_AREAS = 10_000;

/** The areas of an `sqref`: "A1:B3 D5". What is no area is left out. */
export function readAreas(sqref: string): readonly CellArea[] {
  const areas: CellArea[] = [];
  for (const piece of sqref.trim().split(/\s+/, MOST_AREAS)) {
    const area = parseArea(piece);
    if (area !== null) areas.push(area);
  }
  return areas;
}
