import type { FormAssessment } from '../../../assess';
import type { Facts } from '../facts';
import type { FormVerdict } from './form-findings';
import type { ReviewDrawing } from './review-drawing';

/** 逐表复核: the verdicts on several forms, in steps; each tells how many are done. */
export function* judgedForms(forms: readonly FormAssessment[], facts: Facts, reviews: ReviewDrawing): Generator<number, readonly (FormVerdict | null)[]> {
  const verdicts: (FormVerdict | null)[] = [];
  for (const form of forms) {
    for (const steps = form.reviewInSteps(); steps.next().done !== true;) yield verdicts.length;
    verdicts.push(reviews.verdict(form, facts));
    yield verdicts.length;
  }
  return verdicts;
}
