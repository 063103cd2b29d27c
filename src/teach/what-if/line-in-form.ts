import { atOnce } from '../../exact/in-steps';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { type LineScore, NO_JUDGEMENTS } from '../../scoring/form-score';
import { type FundBlock, scoreFunds, scoreMeasureRow } from '../../scoring/score-funds';
import { scoreIndicator } from '../../scoring/score-indicator';
import { type RowWeight, rowWeights } from '../../scoring/weights';

/** 看哪一行: an index among the indicators; null: the total fund row. */
export type Line = number | null;

/** 单行得分 by the engine, without the rest of the form: a curve asks for it again and again. */
export function lineInForm(form: EvaluationForm, profile: RuleProfile, line: Line): LineScore | null {
  const funds = scoreFunds(form, profile, NO_JUDGEMENTS);
  if (line === null) return funds.totalLine === null ? null : funds.lines[funds.totalLine]!;
  return rowInForm(form, profile, line, funds, atOnce(rowWeights(form, profile))[line]!);
}

function rowInForm(form: EvaluationForm, profile: RuleProfile, line: number, funds: FundBlock, weight: RowWeight): LineScore {
  return scoreMeasureRow(line, weight, funds, form, profile, NO_JUDGEMENTS)
    ?? scoreIndicator(form.indicators[line]!, weight, form, profile, NO_JUDGEMENTS);
}
