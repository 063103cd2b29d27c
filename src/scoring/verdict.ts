import { RATIO_ONE, RATIO_ZERO, type Ratio } from '../exact/ratio';
import type { Interval } from '../profile/interval';
import type { Message } from '../wording/message';
import type { Derivation } from './derivation';

/** 判定: what the comparison of a row gives, before limits and rounding. */
export type Verdict = Decided | Open;

/** The rule gives a number of points. */
export interface Decided {
  readonly kind: 'decided';
  readonly raw: Ratio;
  readonly rate: Ratio | null;
  /** A level short of full marks was reached, not a number. */
  readonly levelNotFull: boolean;
  /** Reasons the comparison itself demands (far over the target). */
  readonly due: readonly Message[];
  readonly steps: Derivation;
}

/** 待定: the rule leaves room, or a cell cannot be read; a person decides inside `share` of full marks. */
export interface Open {
  readonly kind: 'open';
  readonly why: Message;
  readonly share: Interval;
  /** The profile's proposal as a share of full marks. */
  readonly proposal: Ratio | null;
  /** Whether a score that already stands in the form is that decision. Not where a value is missing or unreadable. */
  readonly writtenCounts: boolean;
  readonly rate: Ratio | null;
  readonly levelNotFull: boolean;
  readonly due: readonly Message[];
  readonly steps: Derivation;
}

export function decided(raw: Ratio, steps: Derivation, more: Partial<Omit<Decided, 'kind' | 'raw' | 'steps'>> = {}): Decided {
  return { kind: 'decided', raw, rate: null, levelNotFull: false, due: [], steps, ...more };
}

export function open(why: Message, steps: Derivation, more: Partial<Omit<Open, 'kind' | 'why' | 'steps'>> = {}): Open {
  return { kind: 'open', why, share: WHOLE, proposal: null, writtenCounts: true, rate: null, levelNotFull: false, due: [], steps, ...more };
}

/** The rule cannot be applied because a value is missing or not to be read: only an explicit decision closes it. */
export function unreadable(why: Message, steps: Derivation): Open {
  return open(why, steps, { writtenCounts: false });
}

/** From nothing to full marks. */
export const WHOLE: Interval = { low: RATIO_ZERO, lowIncluded: true, high: RATIO_ONE, highIncluded: true };
