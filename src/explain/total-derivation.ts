import { minus } from '../exact/ratio';
import type { EvaluationForm } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import type { Derivation } from '../scoring/derivation';
import type { FormScore } from '../scoring/form-score';
import { rounded } from '../scoring/line-score';
import { computed } from '../scoring/step';
import { totalCellScore } from '../scoring/total-scope';
import { message } from '../wording/message';

/** 总分格的推导: where the cell adds the indicator rows only, the fund score comes off what the table adds up to. */
export function totalDerivation(form: EvaluationForm, score: FormScore, profile: RuleProfile): Derivation {
  const cell = totalCellScore(form, score, profile);
  const { tableTotal } = score;
  if (cell === tableTotal || cell.outcome !== 'scored' || cell.derivation !== tableTotal.derivation || tableTotal.outcome !== 'scored') return cell.derivation;
  const fund = minus(tableTotal.exact, cell.exact);
  const { total } = profile.rounding;
  return [
    ...tableTotal.derivation.filter(({ step }) => step !== 'round' && step !== 'score'),
    computed('deduct', message('steps.without-fund'), 'raw - fund', { raw: tableTotal.exact, fund }, cell.exact, null),
    ...rounded(cell.exact, total, total.cite).steps,
  ];
}
