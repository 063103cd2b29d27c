import { citationFor } from '../profile/citation-for';
import { compare, over, RATIO_ONE, type Ratio, RATIO_ZERO, ratioOf, times } from '../exact/ratio';
import { percentText } from '../exact/ratio-text';
import type { Citation, PositiveRule } from '../profile/rule-profile';
import { message } from '../wording/message';
import type { Derivation } from './derivation';
import { bandOf } from './methods/banded';
import { proportional } from './methods/proportional';
import { overFulfilled } from './over-fulfilment';
import type { RowContext } from './row-context';
import { shareInterval } from './shown';
import { computed, note } from './step';
import { decided, open, type Verdict } from './verdict';

/** 正向指标: more is better. */
export function judgeUp(met: boolean, target: Ratio, actual: Ratio, context: RowContext, before: Derivation): Verdict {
  const rules = context.profile.indicators;
  const rule = context.override?.use.positive ?? rules.positive.rule;
  const cite = context.override?.use.positive === undefined ? citationFor(rules.positive.cite, 'rule') : context.override.cite;
  // Below zero a ratio says nothing: −2 against ≥ −5 is met, and 40 % of nothing.
  if (compare(target, RATIO_ZERO) < 0) return metWithoutRatio(context, before, cite);

  const rate = over(actual, target);
  const steps = [...before, computed('rate', message('scoring.rate'), 'actual / target', { actual, target }, rate, cite)];
  if (rule.method === 'banded') return judgeBands(rate, rule.bands, context, steps, cite);
  if (met) return overFulfilled(rate, metScore(rate, rule, context, steps, cite), context);
  return missed(rate, rule, context, steps, cite);
}

function metWithoutRatio({ full, fullName }: RowContext, steps: Derivation, cite: Citation): Verdict {
  return decided(full, [...steps, computed('raw', message('scoring.met'), fullName, { [fullName]: full }, full, cite)], { rate: RATIO_ONE });
}

/** Met is full marks; more only where the profile lets a row exceed its weight. */
function metScore(rate: Ratio, rule: PositiveRule, { full, fullName, profile }: RowContext, steps: Derivation, cite: Citation) {
  const plain = decided(full, [...steps, computed('raw', message('scoring.met'), fullName, { [fullName]: full }, full, cite)], { rate });
  if (rule.method !== 'proportional' || profile.indicators.limits.capAtWeight) return plain;
  const more = proportional(rate, full, rule);
  if (compare(more, full) <= 0) return plain;
  const { formula, operands } = proportionalFormula(rate, rule, full, fullName);
  return decided(more, [...steps, computed('raw', message('scoring.met-more'), formula, operands, more, cite)], { rate });
}

function missed(rate: Ratio, rule: Exclude<PositiveRule, { method: 'banded' }>, { full, fullName }: RowContext, steps: Derivation, cite: Citation): Verdict {
  switch (rule.method) {
    case 'manual':
      return open(message('scoring.missed-ask'), [...steps, note('ask', message('scoring.missed-ask'), { cite })], { rate });
    case 'pass-fail':
      return decided(RATIO_ZERO, [...steps, computed('raw', message('scoring.missed-nothing'), `0 * ${fullName}`, { [fullName]: full }, RATIO_ZERO, cite)], { rate });
    case 'proportional': {
      const raw = proportional(rate, full, rule);
      if (rule.zeroBelow !== null && compare(rate, ratioOf(rule.zeroBelow)) < 0) {
        const says = message('scoring.zero-below', { rate: percentText(ratioOf(rule.zeroBelow)) });
        return decided(raw, [...steps, computed('raw', says, `0 * ${fullName}`, { [fullName]: full }, raw, cite)], { rate });
      }
      const { formula, operands } = proportionalFormula(rate, rule, full, fullName);
      return decided(raw, [...steps, computed('raw', message('scoring.in-proportion'), formula, operands, raw, cite)], { rate });
    }
  }
}

function judgeBands(rate: Ratio, bands: readonly { interval: string; share: string }[], context: RowContext, steps: Derivation, cite: Citation): Verdict {
  const { full, fullName } = context;
  const band = bandOf(rate, bands);
  if (band === null) return open(message('scoring.no-band'), steps, { rate });
  const share = ratioOf(band.share);
  const raw = times(share, full);
  return overFulfilled(rate, decided(raw, [
    ...steps,
    note('band', message('scoring.band', { interval: shareInterval(band.interval) }), { value: band.share, cite }),
    computed('raw', message('scoring.share-of-weight'), `share * ${fullName}`, { share, [fullName]: full }, raw, cite),
  ], { rate }), context);
}

/** The cap is named only where it bites. */
function proportionalFormula(rate: Ratio, { cap }: { cap: string | null }, full: Ratio, fullName: string) {
  const capped = cap !== null && compare(rate, ratioOf(cap)) > 0;
  return capped
    ? { formula: `min(rate, cap) * ${fullName}`, operands: { rate, cap: ratioOf(cap), [fullName]: full } }
    : { formula: `rate * ${fullName}`, operands: { rate, [fullName]: full } };
}
