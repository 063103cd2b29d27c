import { atOnce, mapInSteps, type Steps } from '../exact/in-steps';
import type { EvaluationForm } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import type { FormScore, Judgements, LineScore } from './form-score';
import { gradeOf } from './grade-of';
import { scoreFunds, scoreMeasureRow } from './score-funds';
import { scoreIndicator } from './score-indicator';
import { scoreParent } from './score-parent';
import { scorePenalty, scoreVeto } from './score-penalty';
import { type Scored, subtotalsOf, totalsOf } from './sums';
import { rowWeights } from './weights';

/** 评分: first the funds, then each indicator, then subtotals, total and grade. What it returns is the derivation. */
export function scoreForm(form: EvaluationForm, profile: RuleProfile, judgements: Judgements): FormScore {
  return atOnce(scoreFormInSteps(form, profile, judgements));
}

/** The same in steps: a form may have thousands of rows. */
export function* scoreFormInSteps(form: EvaluationForm, profile: RuleProfile, judgements: Judgements): Steps<FormScore> {
  const funds = scoreFunds(form, profile, judgements);
  const weights = yield* rowWeights(form, profile);
  const own = yield* mapInSteps(form.indicators, (row, index): LineScore => {
    if (row.role === 'penalty') return scorePenalty(row, profile, judgements);
    if (row.role === 'veto') return scoreVeto(row, profile, judgements);
    return scoreMeasureRow(index, weights[index]!, funds, form, profile, judgements)
      ?? scoreIndicator(row, weights[index]!, form, profile, judgements);
  });
  const indicators = yield* mapInSteps(own, (line, index) =>
    (form.indicators[index]!.role === 'parent' ? scoreParent(index, weights[index]!, own, form, profile) : null) ?? line);

  return yield* summedUp({ form, profile, funds, indicators }, judgements);
}

/** 改分后重新合计: the form as if its lines had earned other scores. Both lists run parallel to the form's. */
export function scoreWithLines(form: EvaluationForm, profile: RuleProfile, judgements: Judgements, lines: Pick<FormScore, 'funds' | 'indicators'>): FormScore {
  const funds = { ...scoreFunds(form, profile, judgements), lines: lines.funds };
  return atOnce(summedUp({ form, profile, funds, indicators: lines.indicators }, judgements));
}

function* summedUp(scored: Scored, judgements: Judgements): Steps<FormScore> {
  const { form, profile, funds, indicators } = scored;
  const subtotals = subtotalsOf(scored);
  yield;
  const { tableTotal, total } = totalsOf(scored, subtotals, judgements);
  return {
    profileId: profile.id,
    funds: funds.lines,
    adjustmentRates: funds.adjustmentRates,
    indicators,
    subtotals,
    tableTotal,
    total,
    grade: gradeOf(total, form, indicators, profile),
  };
}
