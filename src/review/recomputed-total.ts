import { decimalText } from '../exact/decimal';
import { totalCellScore } from '../scoring/total-scope';
import type { Message } from '../wording/message';
import type { ReviewSubject } from './check';

/** 总分与等级 as the rule gives them for the form's total cell. */
export type RecomputedTotal =
  /** `grade` is null where the profile has none (`graded` false) or it is open. */
  | { readonly state: 'known'; readonly score: string; readonly grade: string | null; readonly graded: boolean }
  /** What it lies between, where every open part has a range, and what it waits for. */
  | { readonly state: 'open'; readonly range: { readonly low: string; readonly high: string } | null; readonly waitsFor: Message };

/** 复算总分 of a form, as far as the rule gives it: what belongs into its total cell. */
export function recomputedTotal({ form, profile, score }: ReviewSubject): RecomputedTotal {
  const total = totalCellScore(form, score, profile);
  if (total.outcome === 'scored') {
    const { grade } = score;
    return { state: 'known', score: decimalText(total.score), grade: grade.outcome === 'graded' ? grade.grade : null, graded: grade.outcome !== 'not-graded' };
  }
  const { range, reason } = total;
  return { state: 'open', range: range === null ? null : { low: decimalText(range.low), high: decimalText(range.high) }, waitsFor: reason };
}
