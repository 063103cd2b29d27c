import { decimalText } from '../../exact/decimal';
import type { EvaluationForm } from '../../form/evaluation-form';
import { differenceText } from '../../teach/side-by-side/difference-text';
import type { ComparedRow, ComparedScore, SideBySide } from '../../teach/side-by-side/side-by-side';
import { refText } from '../../workbook/cell-ref';
import type { Language } from '../../wording/message';
import { say } from '../../wording/say';
import { profileDocument } from './profile-document';

/** 同表异规 as JSON: lists of results run parallel to `profiles`; null is a profile that does not fit. */
export function sideBySideDocument(form: EvaluationForm, { columns, rows, totals, grades, untried }: SideBySide, language: Language) {
  return {
    id: form.id,
    project: form.project?.text ?? null,
    profiles: columns.map((column) => ({
      ...profileDocument(column.profile),
      inForce: column.inForce,
      fits: column.fits,
      why: (column.fits ? column.remarks : column.why).map((one) => say(one, language)),
    })),
    rows: rows.map((row) => rowDocument(row, language)),
    totals: totals.map((total) => resultDocument(total, language)),
    grades: grades.map((grade) => resultDocument(grade, language)),
    untried,
  };
}

function rowDocument({ ref, kind, label, scores, differs, step, gradeChanges }: ComparedRow, language: Language) {
  return {
    ref: refText(ref),
    kind,
    label,
    results: scores.map((score) => resultDocument(score, language)),
    differs,
    step: step === null ? null : { stage: step.stage, text: differenceText(step, language), of: step.of.map((one) => one === null ? null : say(one.says, language)) },
    gradeChanges,
  };
}

/** `score` is decimal text; a grade has none. */
function resultDocument(score: ComparedScore | null, language: Language) {
  if (score === null) return null;
  switch (score.outcome) {
    case 'scored':
      return { outcome: score.outcome, score: score.value === null ? null : decimalText(score.value), shown: score.shown, reason: null };
    case 'needs-review':
      return { outcome: score.outcome, score: null, shown: null, reason: say(score.reason, language), range: score.range === null ? null : { low: decimalText(score.range.low), high: decimalText(score.range.high) } };
    case 'not-scored':
      return { outcome: score.outcome, score: null, shown: null, reason: say(score.reason, language) };
  }
}
