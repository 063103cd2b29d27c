import { citationFor } from '../profile/citation-for';
import { compare, equals, type Ratio, RATIO_ZERO, ratio, ratioOf } from '../exact/ratio';
import type { Field } from '../form/evaluation-form';
import type { Citation, FundMeasure, RuleProfile } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';
import type { Derivation } from './derivation';
import type { FundRate } from './fund-rate';
import type { Judgements, LineScore, Rate } from './form-score';
import { rateOf, rounded } from './line-score';
import { bandOf } from './methods/banded';
import { fullFrom } from './methods/full-from';
import { linear } from './methods/linear';
import { linearBetween } from './methods/linear-between';
import { rangeInPoints, settle } from './settle';
import { shareInterval } from './shown';
import { computed, note } from './step';
import { WHOLE } from './verdict';

/** What the score of a fund measure is made from. */
export interface MeasureInput {
  readonly measure: FundMeasure;
  readonly rate: FundRate;
  /** Points the measure is out of, null when neither profile nor form says. */
  readonly points: Ratio | null;
  readonly pointsSteps: Derivation;
  readonly scoreField: Field | null;
  /** The words in the project's name or the form's title that free it, or null. */
  readonly exempt: string | null;
  readonly reasonDue: readonly Message[];
}

/** 资金类得分: 预算执行率, 预算调整率. */
export function scoreMeasure({ measure, rate, points, pointsSteps, scoreField, exempt, reasonDue }: MeasureInput, profile: RuleProfile, judgements: Judgements): LineScore {
  const shown = rate.kind === 'rate' ? rateOf(rate.rate, profile.rounding.fundRate) : null;
  if (measure.rule.method === 'not-scored') return notScored(message('scoring.measure-not-scored'), shown, rate.steps);
  if (exempt !== null && measure.exempt?.gives === 'not-scored') return notScored(message('scoring.exempt-not-scored', { word: exempt }), shown, rate.steps);
  if (points === null) return { outcome: 'needs-review', reason: message('scoring.no-fund-points'), range: null, rate: shown, weight: null, reasonDue, derivation: rate.steps };

  const before = [...pointsSteps, ...rate.steps];
  const rounding = measure.rounding ?? profile.rounding.fundScore;
  const scored = (raw: Ratio, steps: Derivation): LineScore => {
    const { score, steps: last } = rounded(raw, rounding, rounding.cite);
    return { outcome: 'scored', score, exact: raw, by: 'rule', rate: shown, weight: points, reasonDue, derivation: [...before, ...steps, ...last] };
  };
  const full = (says: Message, cite: Citation) => scored(points, [computed('raw', says, 'weight', { weight: points }, points, cite)]);
  const ask = (why: Message, writtenCounts: boolean): LineScore =>
    openMeasure(why, writtenCounts && profile.fill.scores !== 'locked', { points, before, rate: shown, scoreField, reasonDue, rounding, judgements });

  if (exempt !== null && measure.exempt?.gives === 'ask') return ask(message('scoring.exempt-ask', { word: exempt }), true);
  if (exempt !== null) return full(message('scoring.exempt-full', { word: exempt }), citationFor(measure.cite, 'exempt'));
  if (rate.kind === 'none') return ask(rate.why, false);
  if (rate.kind === 'zero-budget') {
    switch (profile.funds.zeroBudget.total) {
      case 'full': return full(message('scoring.zero-budget-full'), citationFor(profile.funds.cite, 'zeroBudget'));
      case 'blank': return notScored(message('scoring.zero-budget-blank'), null, rate.steps);
      case 'ask': return ask(message('scoring.zero-budget-ask'), true);
    }
  }
  const points_ = pointsByRule(rate.rate, points, measure);
  return points_ === null ? ask(message('scoring.no-band'), true) : scored(points_.raw, points_.steps);
}

function pointsByRule(rate: Ratio, points: Ratio, { rule, cite: whole }: FundMeasure): { raw: Ratio; steps: Derivation } | null {
  const cite = citationFor(whole, 'rule');
  switch (rule.method) {
    case 'linear': {
      const raw = linear(rate, points, rule.cap);
      return rule.cap !== null && compare(rate, ratioOf(rule.cap)) > 0
        ? { raw, steps: [computed('raw', message('scoring.linear-capped'), 'min(rate, cap) * weight', { rate, cap: ratioOf(rule.cap), weight: points }, raw, cite)] }
        : { raw, steps: [computed('raw', message('scoring.linear'), 'rate * weight', { rate, weight: points }, raw, cite)] };
    }
    case 'banded': {
      const band = bandOf(rate, rule.bands);
      if (band === null) return null;
      const raw = ratioOf(band.points);
      return {
        raw,
        steps: [
          note('band', message('scoring.band', { interval: shareInterval(band.interval) }), { value: band.points, cite }),
          computed('raw', message('scoring.band-points'), 'points', { points: raw }, raw, cite),
        ],
      };
    }
    case 'linear-between': {
      const raw = linearBetween(rate, points, rule);
      const formula = 'max(min((rate - from) / (to - from), 1), 0) * weight';
      const operands = { rate, from: ratioOf(rule.from), to: ratioOf(rule.to), weight: points };
      if (equals(operands.from, operands.to)) return { raw, steps: [computed('raw', message('scoring.full-from'), compare(raw, RATIO_ZERO) === 0 ? '0 * weight' : 'weight', { weight: points }, raw, cite)] };
      return { raw, steps: [computed('raw', message('scoring.linear-between'), formula, operands, raw, cite)] };
    }
    case 'full-from': {
      const raw = fullFrom(rate, points, rule.from);
      return compare(rate, ratioOf(rule.from)) >= 0
        ? { raw, steps: [computed('raw', message('scoring.full-from'), 'weight', { weight: points }, raw, cite)] }
        : { raw, steps: [computed('raw', message('scoring.linear'), 'rate * weight', { rate, weight: points }, raw, cite)] };
    }
    case 'not-scored':
      return null;
  }
}

interface OpenMeasure {
  readonly points: Ratio;
  readonly before: Derivation;
  readonly rate: Rate | null;
  readonly scoreField: Field | null;
  readonly reasonDue: readonly Message[];
  readonly rounding: RuleProfile['rounding']['fundScore'];
  readonly judgements: Judgements;
}

function openMeasure(why: Message, writtenCounts: boolean, { points, before, rate, scoreField, reasonDue, rounding, judgements }: OpenMeasure): LineScore {
  const range = rangeInPoints(WHOLE, null, points, RATIO_ZERO, rounding);
  const settled = settle({ why, range, field: scoreField, writtenCounts, proposalStep: null }, judgements, null);
  if (settled.kind === 'open') {
    return { outcome: 'needs-review', reason: settled.why, range: settled.range, rate, weight: points, reasonDue, derivation: [...before, note('ask', settled.why)] };
  }
  const { score, by, steps } = settled;
  const last = computed('score', message('scoring.score'), 'judged', { judged: ratio(score) }, ratio(score), null);
  return { outcome: 'scored', score, exact: ratio(score), by, rate, weight: points, reasonDue, derivation: [...before, ...steps, last] };
}

function notScored(reason: Message, rate: Rate | null, derivation: Derivation): LineScore {
  return { outcome: 'not-scored', reason, rate, derivation };
}
