import { decimalText } from '../../../exact/decimal';
import { ratioText } from '../../../exact/ratio-text';
import { recordedScores } from '../../../record/recorded-decisions';
import type { ReviewRecord } from '../../../record/review-record';
import type { CriteriaPack } from '../../../review/criteria/criteria-pack';
import { type ReviewedScore, reviewedScores, reviewedTotal } from '../../../review/reviewer-scores';
import type { ScoredRow } from '../../../review/scored-rows';
import type { Judgements } from '../../../scoring/form-score';
import type { FormReview, ReviewerScoreRow } from '../review-session';
import type { FormFindings } from './form-findings';

/** 复核得分 of a form as the pane shows it. */
export type ReviewerScoreRows = Pick<FormReview, 'scores' | 'reviewedTotal' | 'reviewedGrade'>;

export function reviewerScoreRows(findings: FormFindings, record: ReviewRecord, pack: CriteriaPack | null, judgements: Judgements): ReviewerScoreRows {
  const { subject } = findings;
  const reviewed = reviewedIn(findings, record, pack);
  const { total, grade } = reviewedTotal(subject, reviewed, judgements);
  return { scores: reviewed.map(scoreRow), reviewedTotal: total, reviewedGrade: grade };
}

/** 复核得分 row by row, as the record keeps it. */
export function reviewedIn(findings: FormFindings, record: ReviewRecord, pack: CriteriaPack | null): readonly ReviewedScore[] {
  return reviewedScores(findings.scored, recordedScores(record, findings.formKey), pack, findings.subject.profile);
}

/** What a row of a form is called in the record. */
export function recordedRow(formKey: string, { key }: ScoredRow): string {
  return `${formKey}/${key}`;
}

function scoreRow({ row, given, deductions }: ReviewedScore): ReviewerScoreRow {
  return {
    ref: row.field.ref,
    label: row.label,
    reported: row.field.text.trim(),
    weight: row.weight === null ? null : ratioText(row.weight),
    given: given === null ? null : decimalText(given),
    deductions,
  };
}
