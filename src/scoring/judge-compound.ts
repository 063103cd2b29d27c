import { decimal } from '../exact/decimal';
import { over, RATIO_ZERO, type Ratio, ratio, times } from '../exact/ratio';
import type { CellMeaning, Compound } from '../quantity/quantity';
import { message } from '../wording/message';
import { commonScale } from './common-scale';
import { comparisonOf, meets } from './comparison';
import type { Derivation } from './derivation';
import { endOf } from './judge-range';
import { passFail } from './methods/pass-fail';
import type { RowContext } from './row-context';
import { computed, note } from './step';
import { folded } from './text-match';
import { decided, open, type Verdict } from './verdict';

type Part = Compound['parts'][number];

/** 复合指标: several limits in one cell. Whatever cannot be told part by part is a person's decision. */
export function judgeCompound(target: Compound, actual: CellMeaning, context: RowContext, steps: Derivation): Verdict {
  const { rule, cite } = context.profile.indicators.compound;
  if (target.cutOff) return open(message('scoring.cut-off'), steps);
  const met = partsMet(target, actual, context);
  if (met === null) return open(message('scoring.compound-unclear'), steps);

  const { full, fullName } = context;
  const count = met.filter(Boolean).length;
  const all = count === met.length;
  if (rule === 'ask' && !all) {
    const why = message('scoring.compound-ask', counts(count, met.length));
    return open(why, [...steps, note('ask', why, { cite })]);
  }
  if (rule !== 'share-of-parts') {
    const raw = passFail(all, full);
    const says = message(all ? 'scoring.all-parts-met' : 'scoring.some-part-missed', counts(count, met.length));
    return decided(raw, [...steps, computed('raw', says, all ? fullName : `0 * ${fullName}`, { [fullName]: full }, raw, cite)], { rate: shareOf(count, met.length) });
  }
  const operands = { met: whole(count), parts: whole(met.length), [fullName]: full };
  const rate = shareOf(count, met.length);
  const raw = times(rate, full);
  return decided(raw, [...steps, computed('raw', message('scoring.share-of-parts', counts(count, met.length)), `met / parts * ${fullName}`, operands, raw, cite)], { rate });
}

function partsMet(target: Compound, actual: CellMeaning, context: RowContext): readonly boolean[] | null {
  if (actual.kind !== 'compound' || actual.cutOff) return null;
  const met = target.parts.map((part, index) => partMet(part, counterpart(part, index, target, actual), context));
  return met.some((one) => one === null) ? null : (met as readonly boolean[]);
}

/** By label; by position only where neither side names anything. */
function counterpart(part: Part, index: number, target: Compound, actual: Compound): Part | null {
  if (part.label !== null) return actual.parts.find(({ label }) => label !== null && folded(label) === folded(part.label!)) ?? null;
  const unnamed = [...target.parts, ...actual.parts].every(({ label }) => label === null);
  return unnamed && target.parts.length === actual.parts.length ? actual.parts[index]! : null;
}

function partMet(target: Part, actual: Part | null, context: RowContext): boolean | null {
  if (actual === null || target.value === null || actual.value?.kind !== 'quantity') return null;
  const strictSigns = context.profile.indicators.comparison.strictSigns ?? 'exclusive';
  if (target.value.kind === 'range') {
    const low = commonScale(endOf(target.value, target.value.low), actual.value);
    const high = commonScale(endOf(target.value, target.value.high), actual.value);
    if (low.kind === 'apart' || high.kind === 'apart') return null;
    return meets(target.value.lowIncluded ? '>=' : '>', low.actual, low.target, 'exclusive')
      && meets(target.value.highIncluded ? '<=' : '<', high.actual, high.target, 'exclusive');
  }
  if (target.value.kind === 'level') return null;
  const scale = commonScale(target.value, actual.value);
  if (scale.kind === 'apart') return null;
  const { sign } = comparisonOf(target.value, context);
  if (sign === null) return null;
  const atLeast = sign === '=' && context.profile.indicators.comparison.equals.reading === 'at-least';
  return meets(atLeast ? '>=' : sign, scale.actual, scale.target, strictSigns);
}

function counts(met: number, parts: number): { met: string; parts: string } {
  return { met: String(met), parts: String(parts) };
}

function shareOf(met: number, parts: number): Ratio {
  return parts === 0 ? RATIO_ZERO : over(whole(met), whole(parts));
}

function whole(count: number): Ratio {
  return ratio(decimal(String(count)));
}
