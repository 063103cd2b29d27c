import { decimal, type Decimal } from '../../exact/decimal';
import { absolute, compare, isZero, minus, type Ratio, RATIO_ZERO, ratio } from '../../exact/ratio';
import type { EvaluationForm } from '../../form/evaluation-form';
import { parseInterval } from '../../profile/interval';
import type { RuleProfile } from '../../profile/rule-profile';
import type { FormScore, LineScore } from '../../scoring/form-score';
import type { ComparedRow } from './side-by-side';

interface Held {
  readonly profile: RuleProfile;
  readonly score: FormScore;
}

/**
 * 可能改变等级: whether it is worth trying. A row that moves the total by less than what lies between it and the next
 * grade cannot change it; only what could is asked of the scoring.
 */
export function mayChangeGrade({ kind, line }: Pick<ComparedRow, 'kind' | 'line'>, form: EvaluationForm, own: Held, other: Held): boolean {
  const { grade, total } = own.score;
  if (grade.outcome !== 'graded') return false;
  const list = kind === 'fund-score' ? 'funds' : 'indicators';
  const [before, after] = [own.score[list][line]!, other.score[list][line]!];
  // A score that is open, or none, cannot be put in; what the row has now may be none.
  if (after.outcome !== 'scored' || before.outcome === 'needs-review') return false;
  if (kind === 'indicator-score' && form.indicators[line]!.role === 'veto') return true;
  // 折算 lets a row weigh more than its points.
  if (total.outcome !== 'scored' || own.profile.indicators.secondWeighting !== null) return true;
  const moves = minus(counted(after, own.profile), counted(before, own.profile));
  return !isZero(moves) && compare(absolute(moves), reach(own, total.score)) >= 0;
}

const reaches = new WeakMap<FormScore, Ratio>();

/** How far a row must move the total to get into another grade; every row of a form asks. */
function reach({ score, profile }: Held, total: Decimal): Ratio {
  const known = reaches.get(score) ?? minus(nextGrade(total, profile), slack(profile));
  reaches.set(score, known);
  return known;
}

function counted(line: LineScore, { totals }: RuleProfile): Ratio {
  if (line.outcome !== 'scored') return RATIO_ZERO;
  return totals.add === 'rounded' ? ratio(line.score) : line.exact;
}

/** What rounding can add on the way up: at the subtotal, at a sum of subtotals and at the total, before and after. */
function slack({ rounding: { subtotal, total } }: RuleProfile): Ratio {
  const places = Math.min(subtotal.places, total.places);
  return ratio(decimal(`6e-${places}`));
}

/** How far the nearest end of a grade is. */
function nextGrade(total: Decimal, { grades }: RuleProfile): Ratio {
  const ends = (grades?.bands ?? []).flatMap(({ interval }) => {
    const { low, high } = parseInterval(interval);
    return [low, high].filter((end) => end !== null);
  });
  const distances = ends.map((end) => absolute(minus(end, ratio(total))));
  return distances.reduce((nearest, one) => (compare(one, nearest) < 0 ? one : nearest), distances[0] ?? RATIO_ZERO);
}
