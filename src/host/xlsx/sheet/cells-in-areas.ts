import { type CellArea, MAX_COLUMNS } from '../../../workbook/cell-ref';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Those of the cells that lie in one of the areas, a cell that is the top left of an area not counted as lying in it.
 * A sweep over the rows with a tree over the columns: areas may be many and as large as the sheet.
 */
export function cellsInAreas<T extends Place>(cells: readonly T[], areas: readonly CellArea[]): readonly T[] {
  if (areas.length === 0) return [];
  const opening = [...areas].sort((a, b) => a.top - b.top);
  const closing = [...areas].sort((a, b) => a.bottom - b.bottom);
  const anchors = new Map<number, number>();
  for (const { top, left } of areas) anchors.set(key(top, left), (anchors.get(key(top, left)) ?? 0) + 1);
  const open = new ColumnCounts();
  let opened = 0;
  let closed = 0;
  return [...cells].sort((a, b) => a.row - b.row).filter(({ row, column }) => {
    for (let area = opening[opened]; area !== undefined && area.top <= row; area = opening[opened += 1]) open.add(area, 1);
    for (let area = closing[closed]; area !== undefined && area.bottom < row; area = closing[closed += 1]) open.add(area, -1);
    return open.at(column) > (anchors.get(key(row, column)) ?? 0);
  });
}

function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** How many open areas stand over a column: a Fenwick tree of differences. */
class ColumnCounts {
  private readonly tree = new Int32Array(MAX_COLUMNS + 2);

  add({ left, right }: CellArea, by: number): void {
    this.step(left + 1, by);
    this.step(right + 2, -by);
  }

  at(column: number): number {
    let count = 0;
    for (let at = column + 1; at > 0; at -= at & -at) count += this.tree[at]!;
    return count;
  }

  private step(from: number, by: number): void {
    for (let at = from; at < this.tree.length; at += at & -at) this.tree[at]! += by;
  }
}
