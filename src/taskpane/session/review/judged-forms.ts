import type { FormAssessment } from '../../../assess';
import type { Facts } from '../facts';
import type { FormVerdict } from './form-findings';
import type { ReviewDrawing } from './review-drawing';

/** 逐表复核: the verdicts on several forms, one step each. */
export function* judgedForms(forms: readonly FormAssessment[], facts: Facts, reviews: ReviewDrawing): Generator<number, readonly (FormVerdict | null)[]> {
  const verdicts: (FormVerdict | null)[] = [];
  for (const form of forms) {
    verdicts.push(reviews.verdict(form, facts));
    yield verdicts.length;
  }
  return verdicts;
}
