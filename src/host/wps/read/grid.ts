import { hostError } from '../../xlsx/host-errors';

export type Grid = readonly (readonly unknown[])[];

/**
 * 值阵: what a range answers, as rows of cells. One cell comes as a bare value, and one row or column may come as a plain
 * list; an area without anything may come as nothing at all.
 */
export function gridOf(answer: unknown, rows: number, columns: number): Grid {
  if (!Array.isArray(answer)) {
    if (rows * columns === 1 || answer === null || answer === undefined) return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(answer));
    throw misshapen(`${rows}×${columns}: 1`);
  }
  const list = answer as readonly unknown[];
  const grid = list.every((row) => Array.isArray(row)) ? list as Grid : rows === 1 ? [list] : list.map((value) => [value]);
  if (grid.length !== rows || grid.some((row) => row.length !== columns)) throw misshapen(`${rows}×${columns}: ${grid.length}×${grid[0]?.length ?? 0}`);
  return grid;
}

function misshapen(detail: string): Error {
  return hostError('unsupported', 'host.wps-refused', { detail });
}
