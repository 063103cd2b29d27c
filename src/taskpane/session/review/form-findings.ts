import type { FormAssessment } from '../../../assess';
import type { ReviewSubject } from '../../../review/check';
import { type KnownFinding, knownFindings } from '../../../review/known-finding';
import type { Review } from '../../../review/review-form';
import { type ScoredRow, scoredRows } from '../../../review/scored-rows';
import { type JudgedFinding, judgeFindings, type Waiver } from '../../../review/waivers';
import { type VerdictCard, verdictCard } from '../../../review/verdict-card';
import { cellText } from '../../../workbook/cell-text';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';

/** 一张表的发现, before any decision of a reviewer. */
export interface FormFindings {
  readonly formKey: string;
  readonly subject: ReviewSubject;
  readonly review: Review;
  readonly known: readonly KnownFinding[];
  readonly scored: readonly ScoredRow[];
}

/** 一张表的判定: its findings under the waivers of the file. */
export interface FormVerdict {
  readonly findings: FormFindings;
  readonly judged: readonly JudgedFinding[];
  readonly card: VerdictCard;
}

/** 各表的判定, made when first needed and kept while nothing they are made from has changed. */
export interface FormVerdicts {
  made(assessment: FormAssessment, formKey: string, workbook: WorkbookSnapshot, waivers: readonly Waiver[]): FormVerdict | null;
  /** null where the form was not reviewed yet. */
  known(assessment: FormAssessment, formKey: string, waivers: readonly Waiver[]): FormVerdict | null;
}

export function createFormVerdicts(): FormVerdicts {
  const found = new WeakMap<FormAssessment, FormFindings>();
  const verdicts = new WeakMap<FormFindings, { readonly waivers: readonly Waiver[]; readonly verdict: FormVerdict }>();
  const judge = (findings: FormFindings, waivers: readonly Waiver[]): FormVerdict => {
    const before = verdicts.get(findings);
    if (before?.waivers === waivers) return before.verdict;
    const judged = judgeFindings(findings.known, waivers);
    const verdict = { findings, judged, card: verdictCard(findings.subject, findings.review, judged) };
    verdicts.set(findings, { waivers, verdict });
    return verdict;
  };
  return {
    made: (assessment, formKey, workbook, waivers) => {
      const before = found.get(assessment);
      const findings = before?.formKey === formKey ? before : findingsOf(assessment, formKey, workbook);
      if (findings === null) return null;
      found.set(assessment, findings);
      return judge(findings, waivers);
    },
    known: (assessment, formKey, waivers) => {
      const before = found.get(assessment);
      return before?.formKey === formKey ? judge(before, waivers) : null;
    },
  };
}

function findingsOf({ form, profile, score, review }: FormAssessment, formKey: string, workbook: WorkbookSnapshot): FormFindings | null {
  if (profile === null || score === null || review === null) return null;
  const subject = { form, profile, score };
  const known = knownFindings(review.findings, form, formKey, (ref) => cellText(workbook, ref));
  return { formKey, subject, review, known, scored: scoredRows(subject) };
}
