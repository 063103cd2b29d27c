import type { FormAssessment } from '../../assess';
import { explainableCells } from '../../explain/explainable-cells';
import { refText } from '../../workbook/cell-ref';
import type { Language } from '../../wording/message';
import { say } from '../../wording/say';
import { gradeText, sumText } from '../json/result-document';
import type { WaiverOf } from '../waivers-in';
import { cellLabel } from './cell-label';
import { findingsText } from './review-text';
import { formText } from './form-text';
import { sayLine } from './say-line';

/** 核算结果 for people: every computed cell with its result or what it waits for, then the findings. */
export function assessmentText(assessed: FormAssessment, waiverOf: WaiverOf, language: Language): string {
  const { score, review } = assessed;
  if (score === null || review === null) return formText(assessed, language);
  const open = sayLine('cli.open', {}, language);
  return [
    formText(assessed, language),
    ...explainableCells(assessed).map((cell) =>
      `  ${refText(cell.ref)} ${say(cellLabel(cell), language)} = ${cell.result ?? `${open}：${say(cell.reason!, language)}`}`),
    sayLine('cli.totalLine', { total: sumText(score.total) ?? open, grade: gradeText(score.grade) ?? open }, language),
    ...findingsText(review, waiverOf, language),
  ].join('\n');
}
