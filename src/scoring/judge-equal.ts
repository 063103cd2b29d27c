import { citationFor } from '../profile/citation-for';
import { equals, over, RATIO_ZERO, type Ratio } from '../exact/ratio';
import { message } from '../wording/message';
import type { Derivation } from './derivation';
import { deviationLoss } from './methods/deviation-loss';
import type { RowContext } from './row-context';
import { computed, note } from './step';
import { decided, open, type Verdict } from './verdict';

/** 等于目标, read exactly: only equality meets it. */
export function judgeEqual(target: Ratio, actual: Ratio, missed: 'zero' | 'deviation-loss' | 'ask', context: RowContext, before: Derivation): Verdict {
  const { full, fullName, profile: { indicators: { comparison } } } = context;
  const cite = citationFor(comparison.cite, 'equals');
  const whole = { [fullName]: full };
  const rate = over(actual, target);
  const steps = [...before, computed('rate', message('scoring.rate'), 'actual / target', { actual, target }, rate, cite)];
  if (equals(actual, target)) return decided(full, [...steps, computed('raw', message('scoring.met'), fullName, whole, full, cite)], { rate });

  switch (missed) {
    case 'zero':
      return decided(RATIO_ZERO, [...steps, computed('raw', message('scoring.not-equal-nothing'), `0 * ${fullName}`, whole, RATIO_ZERO, cite)], { rate });
    case 'deviation-loss': {
      const raw = deviationLoss(target, actual, full);
      const formula = `max(1 - max(actual - target, target - actual) / max(target, 0 - target), 0) * ${fullName}`;
      return decided(raw, [...steps, computed('raw', message('scoring.not-equal-loss'), formula, { target, actual, ...whole }, raw, cite)], { rate });
    }
    case 'ask':
      return open(message('scoring.missed-ask'), [...steps, note('ask', message('scoring.missed-ask'), { cite })], { rate });
  }
}
