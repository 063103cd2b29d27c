import { type Decimal, decimal, decimalText, ZERO } from '../exact/decimal';
import { compare, larger, type Ratio, ratio, ratioOf, times } from '../exact/ratio';
import { round, type Rounding } from '../exact/round';
import type { Field } from '../form/evaluation-form';
import type { Interval } from '../profile/interval';
import { refText } from '../workbook/cell-ref';
import { message, type Message } from '../wording/message';
import type { DerivationStep } from './derivation';
import type { DecidedBy, JudgementRange, Judgements } from './form-score';
import { writtenScore } from './points-cell';
import { computed, note, retold } from './step';
import type { Citation } from '../profile/rule-profile';

/** 待定结果: somebody decided inside the range, or it stays open. */
export type Settled =
  | { readonly kind: 'settled'; readonly by: Exclude<DecidedBy, 'rule'>; readonly score: Decimal; readonly steps: readonly DerivationStep[] }
  | { readonly kind: 'open'; readonly why: Message; readonly range: JudgementRange };

interface OpenPoints {
  readonly why: Message;
  readonly range: JudgementRange;
  readonly field: Field | null;
  readonly writtenCounts: boolean;
  /** How the proposal is computed, for the derivation. */
  readonly proposalStep: DerivationStep | null;
}

/** Looks for a decision: a person's own, the score that stands in the form, and on request the profile's default. */
export function settle({ why, range, field, writtenCounts, proposalStep }: OpenPoints, judgements: Judgements, cite: Citation | null): Settled {
  const bounds = { low: decimalText(range.low), high: decimalText(range.high) };
  const given = field === null ? undefined : judgements.scores.get(refText(field.ref));
  if (given !== undefined && !within(given, range)) {
    return { kind: 'open', why: message('scoring.judgement-outside', { given: decimalText(given), ...bounds }), range };
  }
  if (given !== undefined) return settled('person', given, message('scoring.judged-by-person', { why, ...bounds }), field);

  const written = writtenCounts ? writtenScore(field) : null;
  if (written !== null && within(written, range)) {
    return settled('person', written, message('scoring.judged-in-form', { why, ...bounds }), field);
  }
  if (judgements.acceptDefaults && range.proposal !== null) {
    const says = message('scoring.judged-by-default', { why, ...bounds });
    const step = proposalStep === null ? note('judged', says, { value: decimalText(range.proposal), cite }) : retold(proposalStep, says, cite);
    return { kind: 'settled', by: 'default', score: range.proposal, steps: [step] };
  }
  return { kind: 'open', why, range };
}

function settled(by: 'person', score: Decimal, says: Message, field: Field | null): Settled {
  return { kind: 'settled', by, score, steps: [note('judged', says, { value: decimalText(score), from: field?.ref ?? null })] };
}

function within(value: Decimal, { low, high }: JudgementRange): boolean {
  return value.greaterThanOrEqualTo(low) && value.lessThanOrEqualTo(high);
}

/** 分数范围: the shares in points, rounded inwards, an open end one last place further in. The proposal stays inside. */
export function rangeInPoints(share: Interval, proposal: Ratio | null, full: Ratio, floor: Ratio, rounding: Rounding): JudgementRange {
  const { places } = rounding;
  const unit = decimal(`1e-${places}`);
  const lowest = share.low === null ? floor : larger(times(share.low, full), floor);
  const highest = share.high === null ? full : times(share.high, full);
  const low = inward(upwards(lowest, places), lowest, share.lowIncluded, unit);
  const high = inward(downwards(highest, places), highest, share.highIncluded, ZERO.minus(unit));
  const top = high.lessThan(low) ? low : high;
  if (proposal === null) return { low, high: top, proposal: null };
  const proposed = round(times(proposal, full), rounding);
  return { low, high: top, proposal: proposed.lessThan(low) ? low : proposed.greaterThan(top) ? top : proposed };
}

/** The proposal as arithmetic: the default share of full marks, rounded, and kept inside the range. */
export function proposalStep(proposal: Ratio, full: Ratio, fullName: string, { mode, places }: Rounding, range: JudgementRange): DerivationStep {
  const plain = `round(default * ${fullName}, ${mode}, ${places})`;
  const operands = { default: proposal, [fullName]: full };
  const value = range.proposal!;
  const says = message('scoring.proposal');
  if (round(times(proposal, full), { mode, places }).equals(value)) return computed('judged', says, plain, operands, ratio(value), null);
  return computed('judged', says, `max(min(${plain}, high), low)`, { ...operands, low: ratio(range.low), high: ratio(range.high) }, ratio(value), null);
}

function inward(rounded: Decimal, end: Ratio, included: boolean, unit: Decimal): Decimal {
  return !included && compare(ratio(rounded), end) === 0 ? rounded.plus(unit) : rounded;
}

function upwards(value: Ratio, places: number): Decimal {
  return round(value, { mode: compare(value, ratioOf('0')) < 0 ? 'truncate' : 'up', places });
}

function downwards(value: Ratio, places: number): Decimal {
  return round(value, { mode: compare(value, ratioOf('0')) < 0 ? 'up' : 'truncate', places });
}
