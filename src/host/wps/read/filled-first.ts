import type { CellArea } from '../../../workbook/cell-ref';
import type { Grid } from './grid';

export function isBlank(content: unknown): boolean {
  return content === null || content === undefined || content === '';
}

/** How many rows and columns of a grid reach to the last cell that holds something. */
export function filledSize(grid: Grid): { readonly rows: number; readonly columns: number } {
  return {
    rows: grid.findLastIndex((row) => !row.every(isBlank)) + 1,
    columns: Math.max(0, ...grid.map((row) => row.findLastIndex((content) => !isBlank(content)) + 1)),
  };
}

/** 先有后无: the part of an area that is filled, and the empty parts on its right and below, which are mostly alike. */
export function filledFirst(area: CellArea, grid: Grid): readonly CellArea[] {
  const { rows, columns } = filledSize(grid);
  if (rows === 0) return [area];
  const [bottom, right] = [area.top + rows - 1, area.left + columns - 1];
  return [
    { ...area, bottom, right },
    ...right < area.right ? [{ ...area, bottom, left: right + 1 }] : [],
    ...bottom < area.bottom ? [{ ...area, top: bottom + 1 }] : [],
  ];
}
