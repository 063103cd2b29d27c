import { useMemo } from 'react';
import { useWords } from '../preferences/preferences-provider';
import type { FindingRow, ReviewSession } from '../session/review-session';

/** 判断: what a press or a key decides at once, said to a screen reader. */
export function useDecisions(review: ReviewSession, announce: (says: string) => void) {
  const words = useWords();
  return useMemo(() => ({
    takeIn: ({ finding, title, inOpinion, state }: FindingRow) => {
      // What is let pass is not objected to.
      if (state === 'waived') return;
      void review.takeIn(finding.id, !inOpinion);
      announce(words(inOpinion ? 'reviewtab.heard.takenOut' : 'reviewtab.heard.takenIn', { title }));
    },
    unwaive: ({ finding, title }: FindingRow) => {
      void review.unwaive(finding.id);
      announce(words('reviewtab.heard.unwaived', { title }));
    },
    undo: () => {
      if (!review.state.undoable) {
        announce(words('reviewtab.heard.nothingToUndo'));
        return;
      }
      void review.undo();
      announce(words('reviewtab.heard.undone'));
    },
  }), [words, review, announce]);
}
