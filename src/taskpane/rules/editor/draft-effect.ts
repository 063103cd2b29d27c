import type { EvaluationForm } from '../../../form/evaluation-form';
import type { RuleProfile } from '../../../profile/rule-profile';
import { recomputedTotal, type RecomputedTotal } from '../../../review/recomputed-total';
import type { Judgements } from '../../../scoring/form-score';
import { scoreForm } from '../../../scoring/score-form';

/** 改动的效果: total and grade of a form under the parent and under the copy, each by the one engine there is. */
export interface DraftEffect {
  readonly before: RecomputedTotal;
  readonly after: RecomputedTotal;
}

export function draftEffect(form: EvaluationForm, parent: RuleProfile, own: RuleProfile, judgements: Judgements): DraftEffect {
  const under = (profile: RuleProfile) => recomputedTotal({ form, profile, score: scoreForm(form, profile, judgements) });
  return { before: under(parent), after: under(own) };
}
