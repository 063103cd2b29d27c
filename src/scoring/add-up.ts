import { type Decimal, decimalText } from '../exact/decimal';
import { compare, larger, type Ratio, ratio, ratioOf, smaller, sum } from '../exact/ratio';
import { round } from '../exact/round';
import type { Citation, RuleProfile } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';
import type { DerivationStep } from './derivation';
import type { JudgementRange, SumScore } from './form-score';
import { rounded } from './line-score';
import { computed, note } from './step';

/** 加数: one row, subtotal or fund score of a sum. */
export type Part =
  | { readonly kind: 'known'; readonly name: string; readonly value: Ratio }
  | { readonly kind: 'open'; readonly name: string; readonly open: readonly Message[]; readonly low: Ratio | null; readonly high: Ratio | null };

interface Limits {
  readonly cap: string | null;
  readonly floor: string | null;
  readonly cite: Citation | null;
}

type Rounding = RuleProfile['rounding']['total'];

/** 合计: the sum within its limits, rounded; open as long as a part is, with what it comes to at least and at most. */
export function addUp(parts: readonly Part[], limits: Limits, rounding: Rounding, says: Message): SumScore {
  const opened = parts.filter((part) => part.kind === 'open');
  if (opened.length > 0) return openSum(parts, opened, limits, rounding);

  const known = parts.filter((part) => part.kind === 'known');
  const operands = () => Object.fromEntries(known.map(({ name, value }) => [name, value]));
  const plain = sum(known.map(({ value }) => value));
  const formula = known.length === 0 ? '0' : known.map(({ name }) => name).join(' + ');
  const limited = withinLimits(plain, limits);
  const { score, steps } = rounded(limited.value, rounding, rounding.cite);
  return { outcome: 'scored', score, exact: limited.value, derivation: [computed('add', says, formula, operands, plain, limits.cite), ...limited.steps, ...steps] };
}

function openSum(parts: readonly Part[], opened: readonly Extract<Part, { kind: 'open' }>[], limits: Limits, rounding: Rounding): SumScore {
  const open = opened.flatMap((part) => part.open);
  const why = message('scoring.sum-open', { count: String(open.length), first: open[0]! });
  const low = bound(parts, 'low');
  const high = bound(parts, 'high');
  const range: JudgementRange | null = low === null || high === null ? null : {
    low: round(withinLimits(low, limits).value, rounding),
    high: round(withinLimits(high, limits).value, rounding),
    proposal: null,
  };
  const value = range === null ? null : rangeText(range);
  return { outcome: 'needs-review', reason: why, open, range, derivation: [note('ask', why, { value })] };
}

function bound(parts: readonly Part[], end: 'low' | 'high'): Ratio | null {
  const ends = parts.map((part) => (part.kind === 'known' ? part.value : part[end]));
  return ends.some((value) => value === null) ? null : sum(ends as readonly Ratio[]);
}

function withinLimits(value: Ratio, { cap, floor, cite }: Limits): { value: Ratio; steps: readonly DerivationStep[] } {
  if (cap !== null && compare(value, ratioOf(cap)) > 0) {
    const most = ratioOf(cap);
    return { value: most, steps: [computed('cap', message('scoring.sum-cap', { cap }), 'min(raw, cap)', { raw: value, cap: most }, smaller(value, most), cite)] };
  }
  if (floor !== null && compare(value, ratioOf(floor)) < 0) {
    const least = ratioOf(floor);
    return { value: least, steps: [computed('floor', message('scoring.floor', { floor }), 'max(raw, floor)', { raw: value, floor: least }, larger(value, least), cite)] };
  }
  return { value, steps: [] };
}

export function rangeText({ low, high }: JudgementRange): string {
  return low.equals(high) ? decimalText(low) : `${decimalText(low)}–${decimalText(high)}`;
}

/** A sum inside another sum: its rounded cell, or the exact number behind it. */
export function partOfSum(name: string, result: SumScore, add: 'rounded' | 'exact'): Part {
  if (result.outcome === 'scored') return { kind: 'known', name, value: add === 'rounded' ? ratio(result.score) : result.exact };
  return { kind: 'open', name, open: result.open, low: asRatio(result.range?.low), high: asRatio(result.range?.high) };
}

export function asRatio(value: Decimal | undefined): Ratio | null {
  return value === undefined ? null : ratio(value);
}
