import { MAX_COLUMNS } from '../../workbook/cell-ref';

/** 位置 of a cell on its sheet as one number, in row-major order. */
export function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function rowOf(place: number): number {
  return Math.trunc(place / MAX_COLUMNS);
}

export function columnOf(place: number): number {
  return place % MAX_COLUMNS;
}
