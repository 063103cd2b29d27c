import type { ReviewState } from '../review-session';

/** 尚未复核. */
export const NO_REVIEW: ReviewState = {
  reviewing: false, forms: [], current: null, why: null, at: null, marksShown: false, notesShown: false, pack: null, packs: [], undoable: false,
};
