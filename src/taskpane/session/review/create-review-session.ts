import type { FormAssessment } from '../../../assess';
import { isOpen, type JudgedFinding } from '../../../review/waivers';
import { message } from '../../../wording/message';
import type { Desk } from '../desk';
import type { Keeping } from '../keeping';
import type { Marking } from '../light-marks';
import type { Reading } from '../reading';
import type { ReviewSession } from '../review-session';
import { runInSlices } from '../run-in-slices';
import { createJudgeFinding } from './judge-finding';
import { createDecide, findFinding } from './review-acts';
import { judgedForms } from './judged-forms';
import { showNotes } from './review-notes';
import { createScoreByReviewer } from './score-by-reviewer';
import { tickFix, writeFixes } from './write-fixes';

/** What the record takes; of more the first count as unseen again. */
const MOST_SEEN = 20_000;

export interface ReviewParts {
  readonly desk: Desk;
  readonly reading: Reading;
  readonly keeping: Keeping;
  readonly marking: Marking;
}

/** 复核会话: puts the parts of it together. */
export function createReviewSession({ desk, reading, keeping, marking }: ReviewParts): ReviewSession {
  const decide = createDecide(desk, keeping, marking.follow);
  const judge = createJudgeFinding(desk, decide);
  const scores = createScoreByReviewer(desk, decide);
  const openFindings = async (): Promise<readonly JudgedFinding[]> => {
    const verdicts = await runInSlices(judgedForms(desk.facts().assessed, desk.facts(), desk.reviews));
    return verdicts.flatMap((verdict) => verdict?.judged ?? []).filter(isOpen);
  };
  /** In slices and before they are drawn; an edit meanwhile makes other forms. */
  const judgeAll = async () => {
    let judged: readonly FormAssessment[] | null = null;
    while (judged !== desk.facts().assessed) {
      judged = desk.facts().assessed;
      await runInSlices(judgedForms(judged, desk.facts(), desk.reviews));
    }
  };

  return {
    get state() {
      return desk.state().review;
    },
    reviewAll: async () => {
      if (desk.facts().phase === 'ready') await judgeAll();
      desk.set({ reviewing: true });
      if (desk.facts().phase !== 'ready') await reading.detect();
    },
    waive: async (findingId, reason, text) => judge.waive(findingId, reason, text),
    unwaive: async (findingId) => { judge.unwaive(findingId); },
    takeIn: async (findingId, taken) => { judge.takeIn(findingId, taken); },
    note: async (findingId, text) => judge.note(findingId, text),
    look: (findingId) => {
      const found = findFinding(desk, findingId);
      if (found === null) return;
      const { record, walk } = desk.facts();
      const { judged: { key, seen }, index, verdict: { findings: { formKey } } } = found;
      const looked = record.review.seen.includes(seen) ? record.review.seen : [...record.review.seen, seen].slice(-MOST_SEEN);
      keeping.remember({ ...record, review: { ...record.review, seen: looked } }, { walk: new Map(walk).set(formKey, { key, index }) });
    },
    undo: async () => {
      const { record, reviewPast } = desk.facts();
      const last = reviewPast.at(-1);
      if (last === undefined) return;
      const { seen, marksShown, notesWritten } = record.review;
      keeping.keep({ ...record, review: { ...last.before, seen, marksShown, notesWritten } }, { reviewPast: reviewPast.slice(0, -1) });
      marking.follow();
      desk.tell(message('session.review.undone', { what: last.says }), 'info');
    },
    tickFix: (findingId, ticked) => { tickFix(desk, findingId, ticked); },
    fix: () => writeFixes(desk, reading),
    choosePack: async (packId) => { scores.choosePack(packId); },
    giveScore: async (ref, score) => scores.give(ref, score),
    deduct: async (ref, criterionId, step) => scores.deduct(ref, criterionId, step),
    showMarks: marking.showFindings,
    showNotes: (on) => showNotes(desk, reading, on, openFindings),
  };
}
