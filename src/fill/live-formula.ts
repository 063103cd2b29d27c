import type { ReviewSubject } from '../review/check';
import type { ComputedCell } from '../scoring/computed-cells';
import { indicatorFormula } from './indicator-formula';
import { fundRateFormula, fundScoreFormula } from './fund-formula';
import { gradeFormula, subtotalFormula, totalFormula } from './sum-formula';

/**
 * 活公式: the formula that keeps a computed cell up to date without Ziping, in functions that Excel 2016, WPS and
 * LibreOffice share; null where the rule needs words or judgement, and the value is written instead.
 */
export function liveFormula(subject: ReviewSubject, cell: ComputedCell): string | null {
  switch (cell.kind) {
    case 'fund-rate':
      return fundRateFormula(subject, cell);
    case 'fund-score':
      return fundScoreFormula(subject, cell);
    case 'completion-rate':
    case 'indicator-score':
      return indicatorFormula(subject, cell);
    case 'subtotal':
      return subtotalFormula(subject, cell);
    case 'total':
      return totalFormula(subject, cell);
    case 'grade':
      return gradeFormula(subject, cell);
    case 'adjustment-rate':
      return null;
  }
}
