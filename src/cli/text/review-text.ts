import type { FormAssessment } from '../../assess';
import type { Finding, Level } from '../../review/finding';
import type { Review } from '../../review/review-form';
import type { Waiver } from '../../review/waivers';
import { refText } from '../../workbook/cell-ref';
import type { Language } from '../../wording/message';
import { gradeText, sumText } from '../json/result-document';
import type { WaiverOf } from '../waivers-in';
import { formText } from './form-text';
import { sayLine } from './say-line';

/** 审核结果 for people: reported against recomputed, counts, then each finding with what to do. */
export function reviewText(assessed: FormAssessment, waiverOf: WaiverOf, language: Language): string {
  const { form, score, review } = assessed;
  if (score === null || review === null) return formText(assessed, language);
  const open = sayLine('cli.open', {}, language);
  const standing = review.findings.filter((finding) => waiverOf(finding) === null);
  const waived = review.findings.length - standing.length;
  return [
    formText(assessed, language),
    sayLine('cli.verdict', {
      writtenTotal: shownOr(form.total?.score.text),
      writtenGrade: shownOr(form.grade?.grade),
      total: sumText(score.total) ?? open,
      grade: gradeText(score.grade) ?? open,
    }, language),
    sayLine('cli.counts', { errors: counted(standing, 'error'), warnings: counted(standing, 'warning'), hints: counted(standing, 'hint') }, language),
    ...(waived === 0 ? [] : [sayLine('cli.waivedCount', { count: String(waived) }, language)]),
    ...findingsText(review, waiverOf, language),
  ].join('\n');
}

export function findingsText({ findings }: Review, waiverOf: WaiverOf, language: Language): readonly string[] {
  return findings.flatMap((finding) => {
    const waiver = waiverOf(finding);
    return [findingText(finding, waiver, language), waiver === null ? sayLine('cli.advice', { advice: finding.advice }, language) : waiverText(waiver, language)];
  });
}

function findingText({ verdict, level, ref, message }: Finding, waiver: Waiver | null, language: Language): string {
  const label = { key: waiver !== null ? 'cli.waived' : verdict === 'needs-review' ? 'cli.toReview' : `cli.level.${level}`, data: {} };
  return `  ${sayLine('cli.finding', { level: label, ref: refText(ref), message }, language)}`;
}

function waiverText({ reason, text, on }: Waiver, language: Language): string {
  return sayLine('cli.waiver', { reason: { key: `review.waived-${reason}`, data: {} }, text: text === '' ? '' : ` ${text}`, on }, language);
}

function counted(findings: readonly Finding[], level: Level): string {
  return String(findings.filter((finding) => finding.level === level && finding.verdict === 'failed').length);
}

/** What stands in a cell, or a stroke where nothing does. */
function shownOr(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? '—' : text.trim();
}
