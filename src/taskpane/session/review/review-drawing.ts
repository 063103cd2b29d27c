import type { FormAssessment } from '../../../assess';
import type { CriteriaPack } from '../../../review/criteria/criteria-pack';
import { formKeys } from '../../../review/form-keys';
import { message } from '../../../wording/message';
import type { Facts } from '../facts';
import type { FormReview, ReviewedFormRow, ReviewState } from '../review-session';
import { steadyParts } from '../steady';
import { createFormVerdicts, type FormVerdict } from './form-findings';
import { drawFormReview, type ReviewBasis, sameBasis } from './form-review';
import { NO_REVIEW } from './no-review';

/** 画出复核: what the pane shows of a review, and the verdicts it is drawn from. */
export interface ReviewDrawing {
  /** The verdict on a form as the facts stand; null where it has no profile. */
  verdict(assessment: FormAssessment, facts: Facts): FormVerdict | null;
  draw(facts: Facts, current: FormAssessment | null, before: ReviewState | null): ReviewState;
}

export function createReviewDrawing(packs: readonly CriteriaPack[]): ReviewDrawing {
  const verdicts = createFormVerdicts();
  const keysOf = keysKept();
  let last: { readonly basis: ReviewBasis; readonly review: FormReview } | null = null;

  const verdict = (assessment: FormAssessment, facts: Facts) =>
    verdicts.made(assessment, keysOf(facts).get(assessment)!, facts.workbook!, facts.record.review.waivers);
  const known = (assessment: FormAssessment, facts: Facts) =>
    verdicts.known(assessment, keysOf(facts).get(assessment)!, facts.record.review.waivers);
  const review = (basis: ReviewBasis): FormReview => {
    if (last !== null && sameBasis(last.basis, basis)) return last.review;
    last = { basis, review: drawFormReview(basis, last) };
    return last.review;
  };

  return {
    verdict,
    draw: (facts, current, before) => {
      const { reviewing, record, fixTicks, reviewPast, walk } = facts;
      const pack = packs.find(({ id }) => id === record.review.pack?.id) ?? null;
      const own = !reviewing || current === null ? null : verdict(current, facts);
      const shown = own === null ? null : review({ verdict: own, record, pack, fixTicks });
      const place = own === null ? undefined : walk.get(own.findings.formKey);
      const next: ReviewState = {
        reviewing,
        forms: reviewing ? steadyRows(before?.forms ?? [], facts.assessed.map((one) => formRow(one, known(one, facts)))) : NO_REVIEW.forms,
        current: shown,
        why: reviewing && current !== null && own === null ? current.choice.why[0] ?? message('session.review.noProfile') : null,
        at: place === undefined || own === null || own.judged.length === 0 ? null
          : (own.judged.find(({ key }) => key === place.key) ?? own.judged[Math.min(place.index, own.judged.length - 1)]!).finding.id,
        marksShown: record.review.marksShown,
        notesShown: record.review.notesWritten.length > 0,
        pack,
        packs,
        undoable: reviewPast.length > 0,
      };
      return steadyParts(before ?? undefined, next);
    },
  };
}

function formRow({ form }: FormAssessment, verdict: FormVerdict | null): ReviewedFormRow {
  return { formId: form.id, project: form.project?.text ?? '', card: verdict?.card ?? null };
}

function steadyRows(before: readonly ReviewedFormRow[], now: readonly ReviewedFormRow[]): readonly ReviewedFormRow[] {
  const known = new Map(before.map((row) => [row.formId, row]));
  const rows = now.map((row) => steadyParts(known.get(row.formId), row));
  return rows.length === before.length && rows.every((row, index) => row === before[index]) ? before : rows;
}

/** 表的记号 of each form of the workbook, made once for every new assessment. */
function keysKept(): (facts: Facts) => ReadonlyMap<FormAssessment, string> {
  const known = new WeakMap<readonly FormAssessment[], ReadonlyMap<FormAssessment, string>>();
  return ({ assessed }) => {
    const before = known.get(assessed);
    if (before !== undefined) return before;
    const keys = formKeys(assessed.map(({ form }) => form));
    const now = new Map(assessed.map((one) => [one, keys.get(one.form)!]));
    known.set(assessed, now);
    return now;
  };
}
