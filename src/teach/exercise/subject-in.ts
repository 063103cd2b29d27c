import { decimal } from '../../exact/decimal';
import type { Steps } from '../../exact/in-steps';
import type { EvaluationForm } from '../../form/evaluation-form';
import { findFormsInSteps } from '../../form/find-forms';
import type { RuleProfile } from '../../profile/rule-profile';
import type { ReviewSubject } from '../../review/check';
import type { Judgements } from '../../scoring/form-score';
import { scoreFormInSteps } from '../../scoring/score-form';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ExerciseKey } from './exercise-key';

/** 重新识别并核算 one form of a workbook by its id; null where it is not there any more. */
export function* subjectIn(book: WorkbookSnapshot, formId: string, profile: RuleProfile, judgements: ExerciseKey['judgements']): Steps<ReviewSubject | null> {
  const { forms } = yield* findFormsInSteps(book);
  const form = forms.find(({ id }) => id === formId);
  return form === undefined ? null : yield* scored(form, profile, judgements);
}

/** Nobody stands by to decide: what is open stays open. */
export function* scored(form: EvaluationForm, profile: RuleProfile, judgements: ExerciseKey['judgements']): Steps<ReviewSubject> {
  return { form, profile, score: yield* scoreFormInSteps(form, profile, judgementsIn(judgements)) };
}

export function judgementsIn({ scores, offTable }: ExerciseKey['judgements']): Judgements {
  return { scores: decimals(scores), offTable: decimals(offTable), acceptDefaults: false };
}

function decimals(texts: Readonly<Record<string, string>>) {
  return new Map(Object.entries(texts).map(([key, text]) => [key, decimal(text)]));
}
