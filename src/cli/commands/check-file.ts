import type { FileOutcome, FileTask } from '../file-task';
import { judgedDocument } from '../json/finding-document';
import { SCHEMA } from '../json/form-document';
import { profileDocument } from '../json/profile-document';
import { gradeText, sumText } from '../json/result-document';
import { demandForms, openWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { areaAddress } from '../../workbook/cell-ref';
import type { ProfileChoice } from '../../profile/profile-choice';
import { reviewedRow, troubledRow } from '../../report/file-row';
import type { ReviewedForm } from '../../review/reviewed-form';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import { sarifResults, sarifTrouble } from '../report/sarif-results';
import { reviewText } from '../text/review-text';
import { type WaiverOf, waiversIn } from '../waivers-in';

/** `check`: the findings, for people. Exit 1 when one of them is an error. */
export async function checkFile({ file, language, profile, sarif }: FileTask): Promise<FileOutcome> {
  const opened = await openWorkbook(file, profileLibrary(profile), false);
  demandForms(opened);
  const { forms } = opened.assessment;
  const waiverOf = waiversIn(opened);
  const document = {
    schema: SCHEMA,
    file,
    forms: forms.map(({ form, profile: used, score, review }) => ({
      id: form.id,
      sheet: form.sheet,
      range: areaAddress(form.range),
      project: form.project?.text ?? null,
      profile: used?.id ?? null,
      profileUsed: used === null ? null : profileDocument(used),
      written: { total: form.total?.score.text ?? null, grade: form.grade?.grade ?? null },
      recomputed: score === null ? null : { total: sumText(score.total), grade: gradeText(score.grade) },
      verdicts: review === null ? {} : Object.fromEntries(review.verdicts),
      findings: review === null ? [] : review.findings.map((finding) => judgedDocument(finding, waiverOf(finding), language)),
    })),
  };
  const reviewed = forms.flatMap(({ form, profile: used, score, review }): ReviewedForm[] =>
    used === null || score === null || review === null ? [] : [{ form, profile: used, score, review }]);
  const undecided = forms.filter(({ profile: used }) => used === null);
  const standing = reviewed.map((form) => withoutWaived(form, waiverOf));
  const failed = standing.some(({ review }) => review.findings.some(({ level, verdict }) => level === 'error' && verdict === 'failed'));
  return {
    json: JSON.stringify(document),
    text: [file, ...opened.warnings.map((warning) => say(warning, language)), ...forms.map((form) => reviewText(form, waiverOf, language))].join('\n'),
    exit: undecided.length > 0 ? 2 : failed ? 1 : 0,
    rows: [
      ...standing.map((form) => reviewedRow(file, form, language)),
      ...undecided.map(({ form, choice }) => troubledRow(file, form, undecidedText(choice, language))),
    ],
    sarif: sarif === true ? [
      ...reviewed.flatMap((form) => sarifResults(file, form, waiverOf, language)),
      ...undecided.map(({ choice }) => sarifTrouble(file, undecidedText(choice, language))),
    ] : [],
  };
}

/** What a reviewer let pass counts neither for the exit nor in the table. */
function withoutWaived(form: ReviewedForm, waiverOf: WaiverOf): ReviewedForm {
  return { ...form, review: { ...form.review, findings: form.review.findings.filter((finding) => waiverOf(finding) === null) } };
}

function undecidedText({ why }: ProfileChoice, language: Language): string {
  return say(message('cli.undecided', { why: why[0] ?? '' }), language);
}
