import { equals, type Ratio, ratio } from '../exact/ratio';
import { round } from '../exact/round';
import type { Field } from '../form/evaluation-form';
import type { FormScore } from '../scoring/form-score';
import { pointsIn } from '../scoring/points-cell';
import { sectionOf } from '../scoring/section-of';
import { refText } from '../workbook/cell-ref';
import type { ReviewSubject } from './check';

/** 计入合计的分值: a row that counts, with the weight in its cell. */
export interface WeightedRow {
  readonly line: number;
  readonly cell: Field;
  /** What the row brings to a sum: exact (40/3) where the cell only prints it rounded (13.33). */
  readonly counts: Ratio;
  /** As the cell prints it (13.33), for a sentence. */
  readonly printed: Ratio;
  /** The weight that the profile gives the row whatever its cell says; null where the cell decides. */
  readonly fixed: Ratio | null;
  /** The cell says the fixed weight, exact or rounded. */
  readonly agrees: boolean;
}

/** Rows that count, each merged weight cell once. A parent counts for its 其中 rows, unless only they carry weights. */
export function weightedRows(subject: ReviewSubject): readonly WeightedRow[] {
  const before = listed.get(subject.score);
  if (before !== undefined) return before;
  const rows = listAnew(subject);
  listed.set(subject.score, rows);
  return rows;
}

/** Several checks ask for the same list; a score never changes. */
const listed = new WeakMap<FormScore, readonly WeightedRow[]>();

function listAnew(subject: ReviewSubject): readonly WeightedRow[] {
  const { form } = subject;
  const seen = new Set<string>();
  return form.indicators.flatMap((indicator, line) => {
    const counts = indicator.role === 'indicator' || indicator.role === 'parent'
      || (indicator.role === 'child' && indicator.parent !== null && isWithoutWeight(form.indicators[indicator.parent]?.weight ?? null));
    const row = counts ? weightedRow(subject, line) : null;
    if (row === null || !row.cell.shared) return row === null ? [] : [row];
    if (seen.has(refText(row.cell.ref))) return [];
    seen.add(refText(row.cell.ref));
    return [row];
  });
}

function weightedRow({ form, score, profile }: ReviewSubject, line: number): WeightedRow | null {
  const indicator = form.indicators[line]!;
  const cell = indicator.weight;
  const written = cell === null ? null : pointsIn(cell);
  if (cell === null || written === null) return null;
  const result = score.indicators[line]!;
  const own = result.outcome === 'not-scored' ? null : result.weight;
  const source = sectionOf(indicator, profile)?.weights.from ?? 'column';
  const printed = ratio(written.shown);
  // The cell holds per cent of the section, so what it brings are the points that follow.
  if (source === 'percent-of-section') return { line, cell, counts: own ?? written.exact, printed: own ?? printed, fixed: null, agrees: true };
  if (source === 'column' || own === null) return { line, cell, counts: written.exact, printed, fixed: null, agrees: true };
  const agrees = equals(written.exact, own) || ratioEquals(written.shown, own, profile.rounding.weight);
  return { line, cell, counts: agrees ? own : written.exact, printed, fixed: own, agrees };
}

function ratioEquals(shown: ReturnType<typeof round>, own: Ratio, rounding: Parameters<typeof round>[1]): boolean {
  return equals(ratio(shown), ratio(round(own, rounding)));
}

function isWithoutWeight(cell: Field | null): boolean {
  return cell === null || pointsIn(cell) === null;
}
