import type { FormAssessment } from '../../../assess';
import type { Facts } from '../facts';
import type { FormViews } from '../form-views';
import { makeViews } from '../make-views';
import { judgedForms } from './judged-forms';
import type { ReviewDrawing } from './review-drawing';

/** 备好各表: what the pane shows of several forms, and their reviews once 一键复核 was pressed. */
export function* preparedForms(forms: readonly FormAssessment[], facts: Facts, { views, reviews }: { readonly views: FormViews; readonly reviews: ReviewDrawing }): Generator<number, void> {
  yield* makeViews(forms, facts, views);
  if (facts.reviewing) yield* judgedForms(forms, facts, reviews);
}
