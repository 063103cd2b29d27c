import { citationFor } from '../profile/citation-for';
import { compare, equals, isZero, type Ratio, RATIO_ZERO, ratio, ratioOf } from '../exact/ratio';
import { percentText, ratioText } from '../exact/ratio-text';
import type { EvaluationForm, FundLine } from '../form/evaluation-form';
import type { FundMeasure, RuleProfile } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';
import type { Derivation } from './derivation';
import { exemptionOf } from './exemption';
import { type FundAmounts, fundAmounts } from './fund-amounts';
import { scoreMeasure } from './fund-measure';
import { adjustmentRate, executionRate, type FundRate } from './fund-rate';
import type { Judgements, LineScore, Rate } from './form-score';
import { rateOf } from './line-score';
import { type MeasurePlaces, measurePlaces } from './measure-place';
import { belowWeight } from './reason-due';
import { pointsIn } from './points-cell';
import { rateText } from './shown';
import { note } from './step';
import type { RowWeight } from './weights';

/** 资金 of a form: the amounts of each line and what follows from them. */
export interface FundBlock {
  readonly amounts: readonly FundAmounts[];
  readonly places: MeasurePlaces;
  readonly lines: readonly LineScore[];
  readonly adjustmentRates: readonly (Rate | null)[];
  /** Index of the line whose rates count: the total line, or null when the form has none to trust. */
  readonly totalLine: number | null;
}

/** 资金得分: every fund line, the total one by the profile's measure. */
export function scoreFunds(form: EvaluationForm, profile: RuleProfile, judgements: Judgements): FundBlock {
  const amounts = form.funds.map((line) => fundAmounts(line, form));
  const total = form.funds.findIndex(({ role }) => role === 'total');
  const places = measurePlaces(form, profile);
  const adjusts = profile.fundMeasures.some(({ of }) => of === 'adjustment-rate');
  return {
    amounts,
    places,
    totalLine: total < 0 ? null : total,
    lines: form.funds.map((line, index) => line.role === 'component'
      ? scoreComponent(line, amounts[index]!, profile)
      : scoreTotalLine(places.block, line, amounts[index]!, form, profile, judgements)),
    adjustmentRates: form.funds.map((line, index) => {
      if (!adjusts || line.shifted || (line.role === 'component' && !profile.funds.componentRates)) return null;
      const rate = adjustmentRate(amounts[index]!, profile.funds);
      return rate.kind === 'rate' ? rateOf(rate.rate, profile.rounding.fundRate) : null;
    }),
  };
}

/** 预算执行率 or 预算调整率 that stands in an indicator row; null when the row is none of them. */
export function scoreMeasureRow(index: number, weight: RowWeight, block: FundBlock, form: EvaluationForm, profile: RuleProfile, judgements: Judgements): LineScore | null {
  const measure = block.places.rows.get(index);
  if (measure === undefined) return null;
  const row = form.indicators[index]!;
  const line = block.totalLine === null ? null : form.funds[block.totalLine]!;
  const amounts = block.totalLine === null ? null : block.amounts[block.totalLine]!;
  const rate = rateFor(measure, line, amounts, profile);
  const fixed = measure.points === null ? null : ratioOf(measure.points);
  const points = fixed ?? (weight.kind === 'weight' ? weight.weight : null);
  const score = scoreMeasure({
    measure, rate, points,
    pointsSteps: fixed === null && weight.kind === 'weight' ? weight.steps : pointsNote(points, measure),
    scoreField: row.score,
    exempt: exemptionOf(measure, form),
    reasonDue: amounts === null || line === null || line.shifted ? [] : fundReasons(measure, amounts, rate, profile),
  }, profile, judgements);
  // 完成率 of such a row is not the rate of the funds, and the column stays as it is.
  return withReason({ ...score, rate: null }, profile);
}

function scoreTotalLine(measure: FundMeasure | null, line: FundLine, amounts: FundAmounts, form: EvaluationForm, profile: RuleProfile, judgements: Judgements): LineScore {
  if (measure === null) return unscoredLine(line, amounts, profile);
  const rate = rateFor(measure, line, amounts, profile);
  const cell = line.weight === null || line.shifted ? null : pointsIn(line.weight);
  const points = measure.points === null ? cell?.exact ?? null : ratioOf(measure.points);
  const score = scoreMeasure({
    measure, rate, points,
    pointsSteps: measure.points === null && cell !== null
      ? [note('read-weight', message('scoring.weight-column', { text: line.weight!.text }), { value: ratioText(cell.exact), from: line.weight!.ref })]
      : pointsNote(points, measure),
    scoreField: line.shifted ? null : line.score,
    exempt: exemptionOf(measure, form),
    reasonDue: line.shifted ? [] : fundReasons(measure, amounts, rate, profile),
  }, profile, judgements);
  return withReason(score, profile);
}

/** The profile scores the funds elsewhere, or not at all: the line keeps its rate. */
function unscoredLine(line: FundLine, amounts: FundAmounts, profile: RuleProfile): LineScore {
  const rate = executionRate(amounts, profile.funds);
  const reason = message('scoring.fund-line-not-scored');
  if (line.shifted || rate.kind !== 'rate') return { outcome: 'not-scored', reason: line.shifted ? message('scoring.shifted') : reason, rate: null, derivation: rate.steps };
  return { outcome: 'not-scored', reason, rate: rateOf(rate.rate, profile.rounding.fundRate), derivation: rate.steps };
}

/** 其中 rows of the fund block: a rate, where the profile gives one, and never a score. */
function scoreComponent(line: FundLine, amounts: FundAmounts, profile: RuleProfile): LineScore {
  if (line.shifted) return { outcome: 'not-scored', reason: message('scoring.shifted'), rate: null, derivation: [] };
  const reason = message('scoring.component');
  if (!profile.funds.componentRates) return { outcome: 'not-scored', reason, rate: null, derivation: [] };
  const rate = executionRate(amounts, profile.funds);
  const rounding = profile.rounding.fundRate;
  if (rate.kind === 'rate') return { outcome: 'not-scored', reason, rate: rateOf(rate.rate, rounding), derivation: rate.steps };
  if (rate.kind === 'zero-budget' && profile.funds.zeroBudget.component === 'zero') {
    const steps = [...rate.steps, note('rate', message('scoring.zero-budget-component'), { value: '0', cite: citationFor(profile.funds.cite, 'zeroBudget') })];
    return { outcome: 'not-scored', reason, rate: rateOf(RATIO_ZERO, rounding), derivation: steps };
  }
  return { outcome: 'not-scored', reason: rate.kind === 'none' && !rate.blank ? rate.why : reason, rate: null, derivation: rate.steps };
}

function rateFor({ of }: FundMeasure, line: FundLine | null, amounts: FundAmounts | null, { funds }: RuleProfile): FundRate {
  if (line === null || amounts === null) return { kind: 'none', why: message('scoring.no-fund-block'), blank: true, steps: [] };
  if (line.shifted) return { kind: 'none', why: message('scoring.shifted'), blank: false, steps: [] };
  return of === 'execution-rate' ? executionRate(amounts, funds) : adjustmentRate(amounts, funds);
}

function pointsNote(points: Ratio | null, measure: FundMeasure): Derivation {
  return points === null ? [] : [note('read-weight', message('scoring.points-by-profile'), { value: ratioText(points), cite: citationFor(measure.cite, 'points') })];
}

/** 应填原因 of the fund line: little was spent, or the budget changed. */
function fundReasons({ of }: FundMeasure, { initial, budget, adjustment }: FundAmounts, rate: FundRate, { reasons, rounding }: RuleProfile): readonly Message[] {
  return reasons.triggers.flatMap((trigger) => {
    if (trigger.when === 'execution-rate-below' && of === 'execution-rate' && rate.kind === 'rate' && compare(rate.rate, ratioOf(trigger.rate)) < 0) {
      return [message('scoring.due-execution-rate', { rate: rateText(rate.rate, rounding.fundRate), limit: percentText(ratioOf(trigger.rate)) })];
    }
    if (trigger.when !== 'budget-changed') return [];
    const adjusted = adjustment.kind === 'amount' && !adjustment.amount.isZero();
    const changed = initial.kind === 'amount' && budget.kind === 'amount' && !equals(ratio(initial.amount), ratio(budget.amount));
    return adjusted || changed ? [message('scoring.due-budget-changed')] : [];
  });
}

/** A score short of its points asks for a reason here as in any row. */
function withReason(score: LineScore, { reasons }: RuleProfile): LineScore {
  const trigger = reasons.triggers.find(({ when }) => when === 'score-below-weight');
  if (score.outcome !== 'scored' || score.weight === null || trigger?.when !== 'score-below-weight' || isZero(score.weight)) return score;
  return { ...score, reasonDue: [...score.reasonDue, ...belowWeight(score.score, score.weight, trigger.places)] };
}
