import type { FormAssessment } from '../../../assess';
import type { ReviewRecord } from '../../../record/review-record';
import type { JudgedFinding } from '../../../review/waivers';
import type { Message } from '../../../wording/message';
import type { Desk } from '../desk';
import type { Keeping } from '../keeping';
import type { FormVerdict } from './form-findings';

/** More presses of Z than anybody makes. */
const MOST_PAST = 200;

/** 复核动作: changes what the reviewer decided, so that it is shown at once, kept in the file a moment later, and can be taken back. */
export type Decide = (says: Message, change: (record: ReviewRecord) => ReviewRecord) => void;

export function createDecide(desk: Desk, keeping: Keeping, afterwards: () => void): Decide {
  return (says, change) => {
    const { record, reviewPast } = desk.facts();
    const review = change(record.review);
    if (JSON.stringify(review) === JSON.stringify(record.review)) return;
    keeping.keep({ ...record, review }, { reviewPast: [...reviewPast, { says, before: record.review }].slice(-MOST_PAST) });
    afterwards();
  };
}

/** A finding as it stands now, with the form it is in. */
export interface FoundFinding {
  readonly judged: JudgedFinding;
  readonly index: number;
  readonly verdict: FormVerdict;
}

/** Looks a finding up by its id, in the form shown before the others; null when it is gone. */
export function findFinding(desk: Desk, findingId: string): FoundFinding | null {
  const facts = desk.facts();
  const { currentId } = desk.state();
  const shownFirst = (one: FormAssessment) => (one.form.id === currentId ? 0 : 1);
  for (const assessment of facts.assessed.toSorted((a, b) => shownFirst(a) - shownFirst(b))) {
    const verdict = desk.reviews.verdict(assessment, facts);
    const index = verdict?.judged.findIndex(({ finding }) => finding.id === findingId) ?? -1;
    if (verdict !== null && index >= 0) return { judged: verdict.judged[index]!, index, verdict };
  }
  return null;
}
