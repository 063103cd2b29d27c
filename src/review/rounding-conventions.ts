import type { Decimal } from '../exact/decimal';
import { round, type RoundingMode } from '../exact/round';
import type { RuleProfile } from '../profile/rule-profile';
import { totalCellScore } from '../scoring/total-scope';
import { message, type Message } from '../wording/message';
import type { ReviewSubject } from './check';
import { isRoundingOf, isSum, isWithinRounding, ROUNDING_MODES, scoresUnderOtherRounding } from './rounding-difference';

/** 两种修约约定: that of the profile, and one under which the form comes to just what it says. */
export interface RoundingConventions {
  readonly ours: Message;
  readonly theirs: Message;
}

/** 说明修约差异 of a total; null where no other rounding explains it. */
export function roundingConventions(subject: ReviewSubject, written: Decimal): RoundingConventions | null {
  const { form, profile, score } = subject;
  const total = totalCellScore(form, score, profile);
  if (total.outcome !== 'scored' || !isWithinRounding(total.exact, written, form.indicators.length + form.subtotals.length, profile)) return null;
  const other = scoresUnderOtherRounding(subject)().find((one) => isSum(totalCellScore(form, one.score, one.profile), written));
  const ours = conventionOf(profile);
  if (other !== undefined) return { ours, theirs: conventionOf(other.profile) };
  if (!isRoundingOf(total.exact, written, profile.checking.roundingDifference)) return null;
  const places = written.decimalPlaces();
  const mode = ROUNDING_MODES.find((one) => round(total.exact, { mode: one, places }).equals(written))!;
  return { ours, theirs: message('review.convention-total', { mode: modeName(mode), places: String(places) }) };
}

function conventionOf({ rounding: { indicatorScore, total }, totals: { add } }: RuleProfile): Message {
  return add === 'rounded'
    ? message('review.convention-rows', { mode: modeName(indicatorScore.mode), places: String(indicatorScore.places) })
    : message('review.convention-exact', { mode: modeName(total.mode), places: String(total.places) });
}

function modeName(mode: RoundingMode): Message {
  return message(`review.rounding-${mode}`);
}
