import { compare, equals, minus, ratio, ratioOf, sum } from '../exact/ratio';
import { round } from '../exact/round';
import type { EvaluationForm } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import { refText } from '../workbook/cell-ref';
import type { FormScore, SumScore } from './form-score';
import { measurePlaces } from './measure-place';
import { pointsIn } from './points-cell';

/**
 * 总分行的范围: what the form's own total cell adds. "indicators" where its weight is just that of the indicator rows
 * and short of the whole ("合计 | 90"): the fund block, or points outside the table, are then not in it.
 */
export function totalScope(form: EvaluationForm, profile: RuleProfile): 'whole' | 'indicators' {
  const cell = form.total?.weight ?? null;
  const written = cell === null ? null : pointsIn(cell);
  if (written === null || compare(written.exact, ratioOf(profile.points.total)) >= 0) return 'whole';
  const rows = form.indicators.filter(({ role }) => role === 'indicator' || role === 'parent').flatMap(({ weight }) => {
    const points = weight === null ? null : pointsIn(weight);
    return weight === null || points === null ? [] : [[refText(weight.ref), points.exact] as const];
  });
  return equals(sum([...new Map(rows).values()]), written.exact) ? 'indicators' : 'whole';
}

/** 总分格的得分: the total, or without the fund score where the cell adds the indicator rows only. */
export function totalCellScore(form: EvaluationForm, score: FormScore, profile: RuleProfile): SumScore {
  if (totalScope(form, profile) === 'whole') return score.total;
  if (score.tableTotal.outcome !== 'scored') return score.tableTotal;
  const line = form.funds.findIndex(({ role }) => role === 'total');
  const fund = measurePlaces(form, profile).block === null ? undefined : score.funds[line];
  if (fund?.outcome !== 'scored') return score.tableTotal;
  const exact = minus(score.tableTotal.exact, profile.totals.add === 'rounded' ? ratio(fund.score) : fund.exact);
  return { ...score.tableTotal, exact, score: round(exact, profile.rounding.total) };
}
