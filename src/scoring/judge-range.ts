import { RATIO_ONE, RATIO_ZERO } from '../exact/ratio';
import type { Quantity, Range } from '../quantity/quantity';
import { message } from '../wording/message';
import { commonScale } from './common-scale';
import type { Derivation } from './derivation';
import { judgeAgainst } from './judge-amount';
import { meets } from './comparison';
import type { RowContext } from './row-context';
import { signText } from './shown';
import { computed, note } from './step';
import { decided, open, unreadable, type Verdict } from './verdict';

/** 区间目标: inside is met; outside follows the profile. */
export function judgeRange(target: Range, actual: Quantity, context: RowContext, steps: Derivation): Verdict {
  const low = commonScale(endOf(target, target.low), actual);
  const high = commonScale(endOf(target, target.high), actual);
  if (low.kind === 'apart') return unreadable(low.why, steps);
  if (high.kind === 'apart') return unreadable(high.why, steps);

  const aboveLow = meets(target.lowIncluded ? '>=' : '>', low.actual, low.target, 'exclusive');
  const belowHigh = meets(target.highIncluded ? '<=' : '<', high.actual, high.target, 'exclusive');
  const { full, fullName, profile: { indicators: { range } } } = context;
  const whole = { [fullName]: full };
  if (aboveLow && belowHigh) {
    return decided(full, [...steps, ...low.steps, computed('raw', message('scoring.in-range'), fullName, whole, full, range.cite)], { rate: RATIO_ONE });
  }
  switch (range.outside) {
    case 'zero':
      return decided(RATIO_ZERO, [...steps, computed('raw', message('scoring.out-of-range'), `0 * ${fullName}`, whole, RATIO_ZERO, range.cite)], { rate: RATIO_ZERO });
    case 'ask':
      return open(message('scoring.out-of-range-ask'), [...steps, note('ask', message('scoring.out-of-range-ask'), { cite: range.cite })]);
    case 'nearest-end':
      return aboveLow
        ? toEnd('<=', high, context, steps)
        : toEnd('>=', low, context, steps);
  }
}

function toEnd(sign: '>=' | '<=', scale: Extract<ReturnType<typeof commonScale>, { kind: 'common' }>, context: RowContext, steps: Derivation): Verdict {
  const { cite } = context.profile.indicators.range;
  if (scale.target.numerator.isZero()) return open(message('scoring.out-of-range-ask'), steps);
  const near = [...steps, ...scale.steps, note('kind', message('scoring.nearest-end', { sign: signText(sign) }), { value: sign, cite })];
  return judgeAgainst(sign, scale.target, scale.actual, context, near);
}

export function endOf({ unit, label }: Range, amount: Range['low']): Quantity {
  return { kind: 'quantity', comparison: 'none', amount, unit, label };
}
