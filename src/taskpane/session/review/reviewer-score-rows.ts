import { decimalText } from '../../../exact/decimal';
import { ratioText } from '../../../exact/ratio-text';
import type { ReviewRecord } from '../../../record/review-record';
import type { CriteriaPack } from '../../../review/criteria/criteria-pack';
import { type Deduction, type ReviewedScore, reviewedScores, reviewedTotal, type ReviewerScores } from '../../../review/reviewer-scores';
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
  return reviewedScores(findings.scored, scoresOf(findings, record), pack, findings.subject.profile);
}

/** What a row of a form is called in the record. */
export function recordedRow(formKey: string, { key }: ScoredRow): string {
  return `${formKey}/${key}`;
}

function scoresOf({ scored, formKey }: FormFindings, record: ReviewRecord): ReviewerScores {
  const given = new Map(record.scores.map(({ row, score }) => [row, score]));
  const deductions = new Map<string, Deduction[]>();
  for (const one of record.deductions) deductions.set(one.row, [...deductions.get(one.row) ?? [], one]);
  const own = <T>(all: ReadonlyMap<string, T>) => new Map(scored.flatMap((row) => {
    const one = all.get(recordedRow(formKey, row));
    return one === undefined ? [] : [[row.key, one] as const];
  }));
  return { given: own(given), deductions: own(deductions) };
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
