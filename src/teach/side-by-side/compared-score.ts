import { decimalTextWithPlaces } from '../../exact/decimal';
import type { RuleProfile } from '../../profile/rule-profile';
import type { GradeResult, LineScore, SumScore } from '../../scoring/form-score';
import type { ComparedScore } from './side-by-side';

/** The result of a line or a sum as it is compared. `shown` is what its cell would show. */
export function lineCompared(result: LineScore | SumScore, shown: string | null): ComparedScore {
  switch (result.outcome) {
    case 'scored': return { outcome: 'scored', shown: shown!, value: result.score };
    case 'needs-review': return { outcome: 'needs-review', reason: result.reason, range: result.range };
    case 'not-scored': return { outcome: 'not-scored', reason: result.reason };
  }
}

/** 总分 with as many places as the profile rounds it to. */
export function totalCompared(total: SumScore, { rounding }: RuleProfile): ComparedScore {
  return lineCompared(total, total.outcome === 'scored' ? decimalTextWithPlaces(total.score, rounding.total.places) : null);
}

export function gradeCompared(result: GradeResult): ComparedScore {
  switch (result.outcome) {
    case 'graded': return { outcome: 'scored', shown: result.grade, value: null };
    case 'needs-review': return { outcome: 'needs-review', reason: result.reason, range: null };
    case 'not-graded': return { outcome: 'not-scored', reason: result.reason };
  }
}

/** Whether two profiles give a row the same: the same score, the same room for a decision, or none at all. */
export function sameScore(a: ComparedScore, b: ComparedScore): boolean {
  if (a.outcome === 'scored' && b.outcome === 'scored') return a.value === null || b.value === null ? a.shown === b.shown : a.value.equals(b.value);
  if (a.outcome === 'needs-review' && b.outcome === 'needs-review') return sameRange(a.range, b.range);
  return a.outcome === b.outcome;
}

type Range = (ComparedScore & { outcome: 'needs-review' })['range'];

function sameRange(a: Range, b: Range): boolean {
  if (a === null || b === null) return a === b;
  return a.low.equals(b.low) && a.high.equals(b.high);
}
