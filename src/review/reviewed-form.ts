import type { ReviewSubject } from './check';
import type { Review } from './review-form';

/** 已复核的表: a scored form with what the checks found in it. */
export interface ReviewedForm extends ReviewSubject {
  readonly review: Review;
}
