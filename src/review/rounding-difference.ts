import { type Decimal, decimal } from '../exact/decimal';
import { absolute, compare, minus, type Ratio, ratio, ratioOf } from '../exact/ratio';
import { round, type RoundingMode } from '../exact/round';
import type { RuleProfile } from '../profile/rule-profile';
import { type FormScore, type Judgements, NO_JUDGEMENTS, type SumScore } from '../scoring/form-score';
import { scoreForm } from '../scoring/score-form';
import { refText } from '../workbook/cell-ref';
import type { ReviewSubject } from './check';

export const ROUNDING_MODES: readonly RoundingMode[] = ['half-up', 'truncate', 'half-even', 'up'];

/** A rate may stand in whole per cent: 98 % for 97.81 %. */
export const RATE_DIFFERENCE = '0.005';

/** 修约差异: whether `written` is the exact number by another rounding mode or to other places, no more than `allowed` away. */
export function isRoundingOf(exact: Ratio | null, written: Decimal, allowed: string): boolean {
  if (exact === null) return false;
  if (compare(absolute(minus(exact, ratio(written))), ratioOf(allowed)) > 0) return false;
  const places = written.decimalPlaces();
  return ROUNDING_MODES.some((mode) => round(exact, { mode, places }).equals(written));
}

/** A form scored once more, with the profile whose roundings made the difference. */
export interface OtherScore {
  readonly profile: RuleProfile;
  readonly score: FormScore;
}

/**
 * 逐行修约: the form's scores when its rows are rounded otherwise: by another mode, or not before they are added. They
 * tell 34.67 for three rows of 40/3 from a wrong 34.66. Made once for a score, and only when somebody asks.
 */
export function scoresUnderOtherRounding(subject: ReviewSubject): () => readonly OtherScore[] {
  return () => {
    const before = madeFor.get(subject.score);
    if (before !== undefined) return before;
    const judgements = decisionsIn(subject);
    const made = otherRoundings(subject.profile).map((profile) => ({ profile, score: scoreForm(subject.form, profile, judgements) }));
    madeFor.set(subject.score, made);
    return made;
  };
}

const madeFor = new WeakMap<FormScore, readonly OtherScore[]>();

/** Whether so small a difference can come from rounding at all: less than one last place for each row, and for the sum. */
export function isWithinRounding(exact: Ratio | null, written: Decimal, rows: number, { rounding }: RuleProfile): boolean {
  const places = Math.min(rounding.fundScore.places, rounding.indicatorScore.places, rounding.subtotal.places, rounding.total.places);
  const most = ratio(decimal(String(rows + 2)).times(decimal(`1e-${places}`)));
  return exact !== null && compare(absolute(minus(exact, ratio(written))), most) <= 0;
}

/** Whether a sum came to just the number that is written. */
export function isSum(sum: SumScore | undefined, written: Decimal): boolean {
  return sum?.outcome === 'scored' && sum.score.equals(written);
}

/** What people decided stays decided under every rounding. */
function decisionsIn({ form, score }: ReviewSubject): Judgements {
  const lines = [
    ...form.indicators.map(({ score: cell }, index) => ({ cell, result: score.indicators[index]! })),
    ...form.funds.map(({ score: cell }, index) => ({ cell, result: score.funds[index]! })),
  ];
  return {
    ...NO_JUDGEMENTS,
    scores: new Map(lines.flatMap(({ cell, result }) =>
      cell !== null && result.outcome === 'scored' && result.by !== 'rule' ? [[refText(cell.ref), result.score] as const] : [])),
  };
}

function otherRoundings(profile: RuleProfile): readonly RuleProfile[] {
  const { rounding, totals } = profile;
  const otherwise = { ...profile, totals: { ...totals, add: totals.add === 'rounded' ? 'exact' as const : 'rounded' as const } };
  const modes = ROUNDING_MODES.map((mode) => ({
    ...profile,
    rounding: {
      ...rounding,
      fundScore: { ...rounding.fundScore, mode },
      indicatorScore: { ...rounding.indicatorScore, mode },
      subtotal: { ...rounding.subtotal, mode },
      total: { ...rounding.total, mode },
    },
  }));
  const rowsOnly = ROUNDING_MODES.map((mode) => ({ ...profile, rounding: { ...rounding, indicatorScore: { ...rounding.indicatorScore, mode } } }));
  return [otherwise, ...modes, ...rowsOnly];
}
