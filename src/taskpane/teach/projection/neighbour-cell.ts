import type { ExplainableCell } from '../../../explain/explainable-cells';

/** 上一行、下一行: the cell to speak about after `chosen`, or before it. Of a row with a score the score; null at the end of the form. */
export function neighbourCell(cells: readonly ExplainableCell[], chosen: ExplainableCell, step: 1 | -1): ExplainableCell | null {
  const isScore = ({ kind }: ExplainableCell): boolean => kind.endsWith('-score');
  const sameRow = (one: ExplainableCell, other: ExplainableCell): boolean => one.ref.sheet === other.ref.sheet && one.ref.row === other.ref.row;
  const spoken = cells.filter((cell) => isScore(cell) || !cells.some((other) => isScore(other) && sameRow(other, cell)));
  const exactly = spoken.indexOf(chosen);
  const at = exactly >= 0 ? exactly : spoken.findIndex((cell) => sameRow(cell, chosen));
  return spoken[at + step] ?? null;
}
