import type { ReviewDecisions } from '../report/gather-facts';
import type { CriteriaPack } from '../review/criteria/criteria-pack';
import { knownFindings } from '../review/known-finding';
import type { ReviewedForm } from '../review/reviewed-form';
import { type Deduction, reviewedScores, reviewedTotal, type ReviewerScores } from '../review/reviewer-scores';
import { scoredRows } from '../review/scored-rows';
import { judgeFindings } from '../review/waivers';
import type { Judgements } from '../scoring/form-score';
import type { CellRef } from '../workbook/cell-ref';
import type { ReviewRecord } from './review-record';

/** 随档的复核 of one form: its record, what the form is called there, and the pack in use. */
export interface RecordedReview {
  readonly record: ReviewRecord;
  readonly formKey: string;
  readonly pack: CriteriaPack | null;
  readonly judgements: Judgements;
  /** What a cell of the workbook shows. */
  readonly textAt: (ref: CellRef) => string;
}

/** 读出复核决定: what the file's record says about one form, as an opinion needs it. Where nothing was taken in, everything is. */
export function recordedDecisions(form: ReviewedForm, { record, formKey, pack, judgements, textAt }: RecordedReview): Omit<ReviewDecisions, 'file' | 'signature'> {
  const judged = judgeFindings(knownFindings(form.review.findings, form.form, formKey, textAt), record.waivers);
  const keys = new Set(judged.map(({ key }) => key));
  const taken = record.opinion.filter((key) => keys.has(key));
  const rows = reviewedScores(scoredRows(form), recordedScores(record, formKey), pack, form.profile);
  return {
    judged,
    taken: taken.length === 0 ? null : new Set(taken),
    notes: new Map(record.notes.map(({ key, text }) => [key, text])),
    scores: { rows, pack, total: reviewedTotal(form, rows, judgements) },
  };
}

/** 随档的复核得分 of one form by the key of the row; the record names rows with the form's in front. */
export function recordedScores({ scores, deductions }: ReviewRecord, formKey: string): ReviewerScores {
  const prefix = `${formKey}/`;
  const taken = new Map<string, Deduction[]>();
  for (const one of deductions) {
    if (!one.row.startsWith(prefix)) continue;
    const row = one.row.slice(prefix.length);
    const list = taken.get(row);
    if (list === undefined) taken.set(row, [one]);
    else list.push(one);
  }
  return { given: new Map(scores.filter(({ row }) => row.startsWith(prefix)).map(({ row, score }) => [row.slice(prefix.length), score])), deductions: taken };
}
