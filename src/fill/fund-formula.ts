import type { FundLine } from '../form/evaluation-form';
import type { ReviewSubject } from '../review/check';
import type { ComputedCell } from '../scoring/computed-cells';
import type { CellRef } from '../workbook/cell-ref';
import { numberCell, roundedFormula, willShowPercent } from './formula-parts';

/** 执行率的公式. An empty budget gives 0 where the profile says so for a component row. */
export function fundRateFormula({ form, profile }: ReviewSubject, cell: ComputedCell): string | null {
  const { field, line, kind } = cell;
  const fund = form.funds[line]!;
  const rate = rateFormula(fund, profile.funds.denominator, field.ref);
  if (rate === null || kind !== 'fund-rate') return null;
  if (fund.role === 'total' && profile.funds.zeroBudget.total !== 'blank' && profile.funds.zeroBudget.total !== 'ask') return null;
  if (fund.role === 'component' && profile.funds.zeroBudget.component !== 'zero') return null;
  const percent = willShowPercent(cell);
  if (!percent && profile.funds.rateShownAs === 'percent-text') return null;
  const hundred = !percent && profile.funds.rateShownAs === 'hundred';
  const { mode, places } = profile.rounding.fundRate;
  const rounded = hundred
    ? roundedFormula(`${rate.spent}*100/${rate.budget}`, { mode, places })
    : roundedFormula(`${rate.spent}/${rate.budget}`, { mode, places: places + 2 });
  return rounded === null ? null : `IF(${rate.budget}=0,${fund.role === 'component' ? '0' : '""'},${rounded})`;
}

/** 资金得分的公式, for scores in proportion to the rate. */
export function fundScoreFormula({ form, profile }: ReviewSubject, { field, line }: ComputedCell): string | null {
  const fund = form.funds[line]!;
  const measure = profile.fundMeasures.find(({ at }) => 'row' in at);
  const rate = rateFormula(fund, profile.funds.denominator, field.ref);
  if (measure?.rule.method !== 'linear' || rate === null || measure.of !== 'execution-rate') return null;
  const points = measure.points ?? numberCell(fund.weight, field.ref);
  if (points === null) return null;
  const plain = `${rate.spent}*${points}/${rate.budget}`;
  const capped = measure.rule.cap === null ? plain : `MIN(${times(points, measure.rule.cap)},${plain})`;
  const rounded = roundedFormula(capped, measure.rounding ?? profile.rounding.fundScore);
  return rounded === null ? null : `IF(${rate.budget}=0,"",${rounded})`;
}

function rateFormula(fund: FundLine, denominator: 'initial' | 'annual' | 'initial-plus-adjustment', at: CellRef): { spent: string; budget: string } | null {
  const spent = numberCell(fund.spent, at);
  const [initial, annual, adjustment] = [fund.initial, fund.budget, fund.adjustment].map((field) => numberCell(field, at));
  if (spent === null) return null;
  // A form with one budget column means that one, as in scoring; anything less plain is written as a value.
  if (fund.adjustment !== null) {
    if (denominator !== 'initial-plus-adjustment' || initial === null || adjustment === null) return null;
    return { spent, budget: `(${initial}+${adjustment})` };
  }
  if (denominator === 'initial') return initial === null ? null : { spent, budget: initial! };
  return annual === null ? null : { spent, budget: annual! };
}

function times(points: string, cap: string): string {
  return cap === '1' ? points : `${points}*${cap}`;
}
