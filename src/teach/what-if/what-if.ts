import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import type { Decisions, FormScore, Judgements } from '../../scoring/form-score';
import { scoreForm } from '../../scoring/score-form';
import { refText } from '../../workbook/cell-ref';
import { changedForm } from './changed-form';
import type { Change } from './move';

/** 如果: the form with other numbers in it, and what the engine says of it. Nothing is written anywhere. */
export interface WhatIf {
  readonly form: EvaluationForm;
  readonly score: FormScore;
}

export function whatIf(form: EvaluationForm, profile: RuleProfile, judgements: Judgements, changes: readonly Change[]): WhatIf {
  const { form: changed, undecided } = changedForm(form, profile, changes);
  const gone = new Set(undecided.map(({ ref }) => refText(ref)));
  return { form: changed, score: scoreForm(changed, profile, { ...judgements, scores: without(judgements.scores, gone) }) };
}

function without(decisions: Decisions, gone: ReadonlySet<string>): Decisions {
  return { get: (key) => gone.has(key) ? undefined : decisions.get(key) };
}
