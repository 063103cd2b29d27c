import { cellKind } from './cell-kind';
import { isGradeLabel, isTotalLabel } from './classify-rows';
import type { TableRow } from './classify-rows';
import { fieldUnder } from './column-field';
import type { TotalRow } from './evaluation-form';
import type { Grid } from './grid';
import { columnOf } from './heading-block';
import type { Hit } from './text-cell';

/**
 * 定总分行: the last total row is the form's; totals before it are subtotals of their block. Numbers without a label
 * are the total when they end the table and no row is labelled.
 */
export function settleTotals(rows: readonly TableRow[]): { readonly rows: readonly TableRow[]; readonly total: TableRow | null } {
  const labelled = rows.findLast(({ kind }) => kind === 'total');
  const lastIndicator = rows.findLastIndex(({ kind }) => kind === 'indicator');
  const bare = rows.findLast(({ kind }, at) => kind === 'bare' && at > lastIndicator);
  const total = labelled ?? bare ?? null;
  const settled = rows.map((row): TableRow => row.kind === 'total' && row !== total ? { ...row, kind: 'subtotal' } : row);
  return { rows: settled, total };
}

/** 读总分: the score stands in the score column, or beside the label when a grade has taken that place. */
export function readTotal(grid: Grid, row: TableRow | null): TotalRow | null {
  if (row === null) return null;
  const label = row.hits.findLast(isTotalLabel) ?? row.hits.findLast(({ word }) => word.means.has('score')) ?? null;
  const weight = fieldUnder(grid, columnOf(row.block, 'weight'), row.row);
  const score = fieldUnder(grid, columnOf(row.block, 'score'), row.row);
  const taken = score === null || row.hits.some((hit) => hit.left === score.ref.column && (isGradeLabel(hit) || isTotalLabel(hit)));
  if (!taken) return { label: label?.text ?? '', weight, score };
  if (label === null || columnOf(row.block, 'score') === null) return null;
  return { label: label.text, weight, score: grid.fieldAt(row.row, label.right + 1) };
}

/** 表头上的总分: "自评总分 | 95" above the table. 合计 there sums money and is none. */
export function totalInHead(grid: Grid, hits: readonly Hit[]): TotalRow | null {
  const label = hits.find((hit) => isTotalLabel(hit) && hit.word.folded.includes('分'));
  if (label === undefined) return null;
  const score = grid.fieldAt(label.top, label.right + 1);
  const kind = cellKind(score.text);
  return kind === 'number' || kind === 'blank' ? { label: label.text, weight: null, score } : null;
}
