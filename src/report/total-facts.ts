import { type Decimal, decimalText } from '../exact/decimal';
import { writtenAmount } from '../review/written';
import type { ReviewedForm } from '../review/reviewed-form';
import { computedCells, type ComputedCell } from '../scoring/computed-cells';
import type { TotalFacts, TotalLine } from './opinion-facts';

/** 填报、复算、差额 of the fund score, the subtotals, the total and the grade. */
export function totalFacts({ form, score, profile, review }: ReviewedForm): TotalFacts {
  const cells = computedCells(form, score, profile);
  const total = cells.find(({ kind }) => kind === 'total');
  const differing = review.findings.filter(({ check }) => check === 'total-differs');
  return {
    parts: cells.filter(({ kind }) => kind === 'fund-score' || kind === 'subtotal').map(lineOf),
    total: total === undefined ? unwritten(score.total.outcome === 'scored' ? score.total.score : null) : lineOf(total),
    grade: { reported: form.grade?.grade ?? '', recomputed: score.grade.outcome === 'graded' ? score.grade.grade : null },
    roundingOnly: differing.length > 0 && differing.every(({ roundingOnly }) => roundingOnly),
    offTable: profile.points.offTable.map(({ name, points }) => ({ name, points })),
  };
}

function lineOf({ label, field, value, shown }: ComputedCell): TotalLine {
  const reported = writtenAmount(field);
  return {
    label,
    reported: field.text.trim(),
    recomputed: shown,
    difference: reported === null || value === null ? null : decimalText(reported.minus(value)),
  };
}

/** The form has no cell for it. */
function unwritten(score: Decimal | null): TotalLine {
  return { label: '', reported: '', recomputed: score === null ? null : decimalText(score), difference: null };
}
