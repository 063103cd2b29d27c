import { type Decimal, decimalText } from '../exact/decimal';
import { compare, type Ratio, ratio } from '../exact/ratio';
import { round } from '../exact/round';
import type { RuleProfile } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';
import type { Verdict } from './verdict';

/** 应填偏差原因 of an indicator row, and why. Of an open row only what is certain whatever is decided. */
export function reasonsDue(atMost: Decimal, full: Ratio, { due, levelNotFull }: Pick<Verdict, 'due' | 'levelNotFull'>, { reasons }: RuleProfile): readonly Message[] {
  return [
    ...reasons.triggers.flatMap((trigger) => {
      if (trigger.when === 'score-below-weight') return belowWeight(atMost, full, trigger.places);
      return trigger.when === 'level-not-full' && levelNotFull ? [message('scoring.due-level')] : [];
    }),
    ...due,
  ];
}

/** Both sides cut to the same places first: 13.33 of 40/3 is no shortfall. */
export function belowWeight(score: Decimal, full: Ratio, places: number): readonly Message[] {
  // Cutting keeps the order, so that only a score short of its weight has to be cut.
  if (compare(ratio(score), full) >= 0) return [];
  const cut = { mode: 'truncate', places } as const;
  const [reached, whole] = [round(ratio(score), cut), round(full, cut)];
  return reached.lessThan(whole) ? [message('scoring.due-below-weight', { score: decimalText(reached), weight: decimalText(whole) })] : [];
}
