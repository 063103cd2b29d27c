import { citationFor } from '../profile/citation-for';
import { over, RATIO_ONE, RATIO_ZERO, type Ratio } from '../exact/ratio';
import { message } from '../wording/message';
import type { Derivation } from './derivation';
import { excessLoss } from './methods/excess-loss';
import { targetOverActual } from './methods/target-over-actual';
import type { RowContext } from './row-context';
import { computed, note } from './step';
import { decided, open, type Verdict } from './verdict';

/** 反向指标: less is better. The target is above zero, or it is met. */
export function judgeDown(met: boolean, target: Ratio, actual: Ratio, context: RowContext, steps: Derivation): Verdict {
  const { full, fullName, override, profile: { indicators: rules } } = context;
  const rule = override?.use.reverse ?? rules.reverse.rule;
  const cite = override?.use.reverse === undefined ? citationFor(rules.reverse.cite, 'rule') : override.cite;
  const whole = { [fullName]: full };
  if (met) return decided(full, [...steps, computed('raw', message('scoring.met'), fullName, whole, full, cite)], { rate: RATIO_ONE });

  switch (rule.method) {
    case 'target-over-actual': {
      const raw = targetOverActual(target, actual, full);
      const formula = `target / actual * ${fullName}`;
      return decided(raw, [...steps, computed('raw', message('scoring.reverse-ratio'), formula, { target, actual, ...whole }, raw, cite)], { rate: over(target, actual) });
    }
    case 'excess-loss': {
      const raw = excessLoss(target, actual, full);
      const formula = `max(1 - (actual - target) / target, 0) * ${fullName}`;
      const rate = excessLoss(target, actual, RATIO_ONE);
      return decided(raw, [...steps, computed('raw', message('scoring.reverse-excess'), formula, { target, actual, ...whole }, raw, cite)], { rate });
    }
    case 'pass-fail':
      return decided(RATIO_ZERO, [...steps, computed('raw', message('scoring.missed-nothing'), `0 * ${fullName}`, whole, RATIO_ZERO, cite)], { rate: over(target, actual) });
    case 'manual':
      return open(message('scoring.missed-ask'), [...steps, note('ask', message('scoring.missed-ask'), { cite })]);
  }
}
