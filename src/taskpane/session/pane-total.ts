import { decimalText } from '../../exact/decimal';
import type { ReviewSubject } from '../../review/check';
import { totalCellScore } from '../../scoring/total-scope';
import type { PaneTotal } from './pane-session';

/** 总分与等级 of a form, as far as the rule gives them: what belongs into its total cell. */
export function paneTotal({ form, profile, score }: ReviewSubject): PaneTotal {
  const total = totalCellScore(form, score, profile);
  if (total.outcome === 'scored') {
    const { grade } = score;
    return { state: 'known', score: decimalText(total.score), grade: grade.outcome === 'graded' ? grade.grade : null, graded: grade.outcome !== 'not-graded' };
  }
  const { range, reason } = total;
  return { state: 'open', range: range === null ? null : { low: decimalText(range.low), high: decimalText(range.high) }, waitsFor: reason };
}
