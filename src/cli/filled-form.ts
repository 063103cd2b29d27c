import type { FormAssessment } from '../assess';
import type { FillPlan } from '../fill/plan-changes';
import type { RuleProfile } from '../profile/rule-profile';
import type { FormScore } from '../scoring/form-score';

/** 一张表的填报: the form, its rule and what is planned for it. */
export interface FilledForm {
  readonly assessed: FormAssessment & { readonly profile: RuleProfile; readonly score: FormScore };
  readonly plan: FillPlan;
}
