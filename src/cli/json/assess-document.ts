import type { FormAssessment } from '../../assess';
import type { Language } from '../../wording/message';
import type { WaiverOf } from '../waivers-in';
import { judgedDocument } from './finding-document';
import { formDocument } from './form-document';
import { profileMark } from './profile-document';
import { gradeText, lineDocument, sumText } from './result-document';

/** 核算结果 as `assess` prints it: the form with a result on each row, and the findings. */
export function assessDocument({ form, choice, profile, score, review }: FormAssessment, waiverOf: WaiverOf, language: Language) {
  const found = formDocument(form, choice, language);
  if (score === null || review === null) return { ...found, result: null, findings: [] };
  return {
    ...found,
    profile: { ...found.profile, used: profile!.id, ...profileMark(profile!) },
    funds: found.funds.map((fund, line) => ({ ...fund, result: lineDocument(score.funds[line]!, language) })),
    indicators: found.indicators.map((row, line) => ({ ...row, result: lineDocument(score.indicators[line]!, language) })),
    result: {
      total: sumText(score.total),
      grade: gradeText(score.grade),
      subtotals: score.subtotals.map(sumText),
      table: sumText(score.tableTotal),
    },
    findings: review.findings.map((finding) => judgedDocument(finding, waiverOf(finding), language)),
  };
}
