import type { ReviewSession } from '../review-session';
import { NO_REVIEW } from './no-review';

/** 将到的复核会话: stands for the review of a session whose rules are still being loaded. */
export function comingReview(come: () => ReviewSession | null, reviewAll: () => Promise<void>): ReviewSession {
  return {
    get state() {
      return come()?.state ?? NO_REVIEW;
    },
    reviewAll,
    waive: async (findingId, reason, text) => come()?.waive(findingId, reason, text) ?? null,
    unwaive: async (findingId) => come()?.unwaive(findingId),
    takeIn: async (findingId, taken) => come()?.takeIn(findingId, taken),
    note: async (findingId, text) => come()?.note(findingId, text) ?? null,
    look: (findingId) => { come()?.look(findingId); },
    undo: async () => come()?.undo(),
    tickFix: (findingId, ticked) => { come()?.tickFix(findingId, ticked); },
    fix: async () => come()?.fix(),
    choosePack: async (packId) => come()?.choosePack(packId),
    giveScore: async (ref, score) => come()?.giveScore(ref, score) ?? null,
    deduct: async (ref, criterionId, step) => come()?.deduct(ref, criterionId, step) ?? null,
    showMarks: async (on) => come()?.showMarks(on),
    showNotes: async (on) => come()?.showNotes(on),
  };
}
