import type { EvaluationForm, Field } from '../form/evaluation-form';
import type { CellRef } from '../workbook/cell-ref';
import { sameCell } from '../workbook/cell-ref';
import type { ExplainableCell } from './explainable-cells';

/**
 * 选中处对应的计算栏: the computed cell at a place of the sheet; on another cell of an indicator or fund row, the score
 * of that row. null where nothing is computed.
 */
export function cellAt(cells: readonly ExplainableCell[], form: EvaluationForm, place: CellRef): ExplainableCell | null {
  const exactly = cells.find(({ ref }) => sameCell(ref, place));
  if (exactly !== undefined) return exactly;
  const row = cells.filter(({ ref }) => ref.sheet === place.sheet && ref.row === place.row);
  const score = row.find(({ kind }) => kind.endsWith('-score')) ?? row[0];
  if (score !== undefined) return score;
  // A score that several rows share stands in the first of them.
  const shared = lineScores(form, place).find((field) => cells.some(({ ref }) => sameCell(ref, field.ref)));
  return shared === undefined ? null : cells.find(({ ref }) => sameCell(ref, shared.ref)) ?? null;
}

function lineScores({ sheet, indicators }: EvaluationForm, place: CellRef): readonly Field[] {
  if (place.sheet !== sheet) return [];
  return indicators.filter(({ row }) => row === place.row).flatMap(({ score }) => score === null ? [] : [score]);
}
