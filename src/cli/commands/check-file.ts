import type { FileOutcome, FileTask } from '../file-task';
import { findingDocument } from '../json/finding-document';
import { SCHEMA } from '../json/form-document';
import { gradeText, sumText } from '../json/result-document';
import { demandForms, openWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { areaAddress } from '../../workbook/cell-ref';
import { say } from '../../wording/say';
import { reviewText } from '../text/review-text';

/** `check`: the findings, for people. Exit 1 when one of them is an error. */
export async function checkFile({ file, language, profile }: FileTask): Promise<FileOutcome> {
  const opened = await openWorkbook(file, profileLibrary(profile), false);
  demandForms(opened);
  const { forms } = opened.assessment;
  const document = {
    schema: SCHEMA,
    file,
    forms: forms.map(({ form, profile: used, score, review }) => ({
      id: form.id,
      sheet: form.sheet,
      range: areaAddress(form.range),
      project: form.project?.text ?? null,
      profile: used?.id ?? null,
      written: { total: form.total?.score.text ?? null, grade: form.grade?.grade ?? null },
      recomputed: score === null ? null : { total: sumText(score.total), grade: gradeText(score.grade) },
      verdicts: review === null ? {} : Object.fromEntries(review.verdicts),
      findings: review === null ? [] : review.findings.map((finding) => findingDocument(finding, language)),
    })),
  };
  const failed = forms.some(({ review }) => review?.findings.some(({ level, verdict }) => level === 'error' && verdict === 'failed') === true);
  const undecided = forms.some(({ profile: used }) => used === null);
  const text = [file, ...opened.warnings.map((warning) => say(warning, language)), ...forms.map((form) => reviewText(form, language))].join('\n');
  return { json: JSON.stringify(document), text, exit: undecided ? 2 : failed ? 1 : 0 };
}
