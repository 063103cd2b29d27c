import type { CellArea } from '../../../workbook/cell-ref';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** 矩形: cells that fill an area without a gap, row by row. */
export interface Rectangle<T> {
  readonly area: CellArea;
  readonly rows: readonly (readonly T[])[];
}

/** A rectangle that may still grow downwards. */
interface Growing<T> {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly rows: T[][];
}

/** Cells, each at most once, in as few rectangles as runs of neighbours give; what lies between them is never touched. */
export function rectangles<T extends Place>(cells: readonly T[]): readonly Rectangle<T>[] {
  const growing = new Map<string, Growing<T>>();
  const all: Growing<T>[] = [];
  for (const run of runs(cells)) {
    const { row, column: left } = run[0]!;
    const right = left + run.length - 1;
    const above = growing.get(`${left} ${right}`);
    if (above !== undefined && above.top + above.rows.length === row) {
      above.rows.push(run);
      continue;
    }
    const begun = { top: row, left, right, rows: [run] };
    growing.set(`${left} ${right}`, begun);
    all.push(begun);
  }
  return all.map(({ top, left, right, rows }) => ({ area: { top, left, bottom: top + rows.length - 1, right }, rows }));
}

/** Neighbours in one row, from the top left onwards. */
function runs<T extends Place>(cells: readonly T[]): readonly T[][] {
  const found: T[][] = [];
  let last: T | null = null;
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (last?.row === cell.row && last.column + 1 === cell.column) found.at(-1)!.push(cell);
    else found.push([cell]);
    last = cell;
  }
  return found;
}
