import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import type { FormScore } from '../../scoring/form-score';
import type { ExplainableCell } from '../explainable-cells';

/** 讲解的对象: a computed cell, with the form, the profile and the score that it belongs to. */
export interface Explained {
  readonly cell: ExplainableCell;
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly score: FormScore;
}
