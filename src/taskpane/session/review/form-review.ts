import { type FileRecord, judgementsOf } from '../../../record/file-record';
import type { CriteriaPack } from '../../../review/criteria/criteria-pack';
import { type Fix, fixesOf } from '../../../review/fixes';
import { contentText } from '../../../workbook/content-text';
import type { FixRow, FormReview } from '../review-session';
import { steadyList, steadyParts } from '../steady';
import { findingRows } from './finding-rows';
import type { FormVerdict } from './form-findings';
import type { FixTick } from './review-facts';
import { reviewerScoreRows, type ReviewerScoreRows } from './reviewer-score-rows';

/** What the review of a form is drawn from; the same parts give the same review. */
export interface ReviewBasis {
  readonly verdict: FormVerdict;
  readonly record: FileRecord;
  readonly pack: CriteriaPack | null;
  readonly fixTicks: ReadonlyMap<string, FixTick>;
}

/** 一张表的复核 as the pane shows it. Of what was drawn before whatever still holds is kept. */
export function drawFormReview(basis: ReviewBasis, last: { readonly basis: ReviewBasis; readonly review: FormReview } | null): FormReview {
  const { verdict, record, fixTicks } = basis;
  const formId = verdict.findings.subject.form.id;
  const before = last?.review.formId === formId ? last.review : null;
  const scores = before !== null && sameScores(last!.basis, basis) ? before : newScores(basis, before);
  return steadyParts(before ?? undefined, {
    formId,
    card: verdict.card,
    rows: findingRows(verdict, formId, record.review, before?.rows ?? []),
    fixes: steadyList(before?.fixes ?? [], offeredFixes(verdict).map((fix) => fixRow(fix, fixTicks))),
    scores: scores.scores,
    reviewedTotal: scores.reviewedTotal,
    reviewedGrade: scores.reviewedGrade,
  });
}

export function sameBasis(a: ReviewBasis, b: ReviewBasis): boolean {
  return a.verdict === b.verdict && a.record.review === b.record.review && a.fixTicks === b.fixTicks && sameScores(a, b);
}

/** Adding a form up again takes longer than the rest; most decisions are not about scores. */
function sameScores(a: ReviewBasis, b: ReviewBasis): boolean {
  return a.verdict.findings === b.verdict.findings && a.pack === b.pack && a.record.review.scores === b.record.review.scores
    && a.record.review.deductions === b.record.review.deductions && a.record.judgements.offTable === b.record.judgements.offTable;
}

function newScores({ verdict, record, pack }: ReviewBasis, before: FormReview | null): ReviewerScoreRows {
  const now = reviewerScoreRows(verdict.findings, record.review, pack, judgementsOf(record, false));
  return { ...now, scores: steadyList(before?.scores ?? [], now.scores) };
}

/** 修正 of a form, what was waived left out. */
export function offeredFixes({ findings: { subject }, judged }: FormVerdict): readonly Fix[] {
  return fixesOf(subject, judged);
}

function fixRow(fix: Fix, ticks: ReadonlyMap<string, FixTick>): FixRow {
  const { judged: { finding, label }, edit, byHand } = fix;
  return {
    findingId: finding.id, ref: edit.ref, label, byHand,
    old: contentText(edit.before),
    value: contentText(edit.after),
    ticked: isFixTicked(fix, ticks),
  };
}

/** A tick that was given for another content does not count. */
export function isFixTicked({ judged: { finding }, edit, byHand }: Fix, ticks: ReadonlyMap<string, FixTick>): boolean {
  const tick = ticks.get(finding.id);
  return tick?.standing === contentText(edit.before) ? tick.ticked : !byHand;
}
