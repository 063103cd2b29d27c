import type { Decimal } from '../../../exact/decimal';
import type { Ratio } from '../../../exact/ratio';
import type { Field } from '../../../form/evaluation-form';
import type { ReviewSubject } from '../../../review/check';
import { isRoundingOf, RATE_DIFFERENCE } from '../../../review/rounding-difference';
import { compareWritten, rateReadings } from '../../../review/written';
import type { ComputedCell } from '../../../scoring/computed-cells';
import { totalCellScore } from '../../../scoring/total-scope';
import { message } from '../../../wording/message';
import type { FollowOn } from './follow-on';
import type { Judged } from './marking';

/**
 * 判一格: right is the rule's value and nothing near it; half is the right way with another rounding, or a sum or grade
 * that follows from the learner's own numbers. No other way is guessed at.
 */
export function judgeCell(subject: ReviewSubject, asked: ComputedCell, now: Field, { follows }: FollowOn): Judged {
  const cell = { ...asked, field: now };
  const written = compareWritten(cell);
  if (written.state === 'blank') return { mark: 'left', why: message('exercise.why.blank', { right: cell.shown! }) };
  if (written.state === 'same') return { mark: 'right', why: message('exercise.why.right') };
  const data = { written: now.text.trim(), right: cell.shown! };
  if (cell.kind !== 'grade' && written.value === null) return { mark: 'wrong', why: message('exercise.why.unreadable', data) };
  if (written.value !== null && isRounded(subject, cell, written.value)) return { mark: 'half', why: message('exercise.why.rounding', data) };
  const grade = cell.kind === 'grade' ? now.text.slice(cell.label.length).trim() : '';
  if (follows(cell, written.value, grade)) return { mark: 'half', why: message('exercise.why.follows', data) };
  return { mark: 'wrong', why: message('exercise.why.differs', data) };
}

function isRounded(subject: ReviewSubject, cell: ComputedCell, written: Decimal): boolean {
  const exact = exactOf(subject, cell);
  if (!cell.kind.endsWith('rate')) return isRoundingOf(exact, written, subject.profile.checking.roundingDifference);
  return rateReadings(cell.field).some((reading) => isRoundingOf(exact, reading, RATE_DIFFERENCE));
}

/** The number before it was rounded. */
function exactOf({ form, profile, score }: ReviewSubject, { kind, line }: ComputedCell): Ratio | null {
  switch (kind) {
    case 'fund-rate':
      return score.funds[line]!.rate?.exact ?? null;
    case 'adjustment-rate':
      return score.adjustmentRates[line]?.exact ?? null;
    case 'completion-rate':
      return score.indicators[line]!.rate?.exact ?? null;
    case 'fund-score':
    case 'indicator-score': {
      const result = (kind === 'fund-score' ? score.funds : score.indicators)[line]!;
      return result.outcome === 'scored' ? result.exact : null;
    }
    case 'subtotal':
    case 'total': {
      const result = kind === 'total' ? totalCellScore(form, score, profile) : score.subtotals[line]!;
      return result.outcome === 'scored' ? result.exact : null;
    }
    case 'grade':
      return null;
  }
}
