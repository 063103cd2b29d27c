import type { FormAssessment } from '../../assess';
import type { Finding, Level } from '../../review/finding';
import type { Review } from '../../review/review-form';
import { refText } from '../../workbook/cell-ref';
import type { Language } from '../../wording/message';
import { gradeText, sumText } from '../json/result-document';
import { formText } from './form-text';
import { sayLine } from './say-line';

/** 审核结果 for people: reported against recomputed, counts, then each finding with what to do. */
export function reviewText(assessed: FormAssessment, language: Language): string {
  const { form, score, review } = assessed;
  if (score === null || review === null) return formText(assessed, language);
  const open = sayLine('cli.open', {}, language);
  return [
    formText(assessed, language),
    sayLine('cli.verdict', {
      writtenTotal: shownOr(form.total?.score.text),
      writtenGrade: shownOr(form.grade?.grade),
      total: sumText(score.total) ?? open,
      grade: gradeText(score.grade) ?? open,
    }, language),
    sayLine('cli.counts', { errors: counted(review, 'error'), warnings: counted(review, 'warning'), hints: counted(review, 'hint') }, language),
    ...findingsText(review, language),
  ].join('\n');
}

export function findingsText({ findings }: Review, language: Language): readonly string[] {
  return findings.flatMap((finding) => [findingText(finding, language), sayLine('cli.advice', { advice: finding.advice }, language)]);
}

function findingText({ verdict, level, ref, message }: Finding, language: Language): string {
  const label = { key: verdict === 'needs-review' ? 'cli.toReview' : `cli.level.${level}`, data: {} };
  return `  ${sayLine('cli.finding', { level: label, ref: refText(ref), message }, language)}`;
}

function counted({ findings }: Review, level: Level): string {
  return String(findings.filter((finding) => finding.level === level && finding.verdict === 'failed').length);
}

/** What stands in a cell, or a stroke where nothing does. */
function shownOr(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? '—' : text.trim();
}
