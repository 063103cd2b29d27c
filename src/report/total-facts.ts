import { type Decimal, decimalText } from '../exact/decimal';
import type { ReviewSubject } from '../review/check';
import { explainDifference } from '../review/explain-difference';
import { writtenAmount } from '../review/written';
import { computedCells, type ComputedCell } from '../scoring/computed-cells';
import type { TotalFacts, TotalLine } from './opinion-facts';

/** 填报、复算、差额 of the fund score, the subtotals, the total and the grade, without what explains them. */
export function totalFigures({ form, score, profile }: ReviewSubject): Omit<TotalFacts, 'because'> {
  const cells = computedCells(form, score, profile);
  const total = cells.find(({ kind }) => kind === 'total');
  return {
    parts: cells.filter(({ kind }) => kind === 'fund-score' || kind === 'subtotal').map(lineOf),
    total: total === undefined ? unwritten(score.total.outcome === 'scored' ? score.total.score : null) : lineOf(total),
    grade: { reported: form.grade?.grade ?? '', recomputed: score.grade.outcome === 'graded' ? score.grade.grade : null },
    offTable: profile.points.offTable.map(({ name, points }) => ({ name, points })),
  };
}

/** The same with what explains the difference, which takes scoring the form anew under other roundings. */
export function totalFacts(subject: ReviewSubject): TotalFacts {
  const { total } = subject.form;
  const reported = total === null ? null : writtenAmount(total.score);
  return { ...totalFigures(subject), because: reported === null ? null : explainDifference(subject, reported) };
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
