import { createContext, useContext } from 'react';
import type { FormReview, ReviewSession, ReviewState } from '../session/review-session';

/** What every part of a 复核 draws from, once there is one. */
export interface ReviewView {
  readonly review: ReviewSession;
  readonly state: ReviewState;
  readonly form: FormReview;
  /** Says something to a screen reader, once. */
  readonly announce: (says: string) => void;
}

export const ReviewContext = createContext<ReviewView | null>(null);

export function useReview(): ReviewView {
  const view = useContext(ReviewContext);
  if (view === null) throw new Error('no review above');
  return view;
}
