import type { EvaluationForm } from '../form/evaluation-form';
import type { FillPlan } from '../fill/plan-changes';
import type { ProfileChoice } from '../profile/profile-choice';
import type { RuleProfile } from '../profile/rule-profile';
import type { FormScore } from '../scoring/form-score';

/** 一张表的填报: the form, its rule and what is planned for it. */
export interface FilledForm {
  readonly form: EvaluationForm;
  readonly choice: ProfileChoice;
  readonly profile: RuleProfile;
  readonly score: FormScore;
  readonly plan: FillPlan;
}
