import { ratio, type Ratio } from '../exact/ratio';
import type { Quantity } from '../quantity/quantity';
import { message, type Message } from '../wording/message';
import type { Derivation } from './derivation';

/** 同一单位下的目标与完成值, or why they cannot be compared. */
export type CommonScale =
  | { readonly kind: 'common'; readonly target: Ratio; readonly actual: Ratio; readonly steps: Derivation }
  | { readonly kind: 'apart'; readonly why: Message };

export function commonScale(target: Quantity, actual: Quantity): CommonScale {
  const a = target.unit; const b = actual.unit;
  if (a === null || b === null || a.symbol === b.symbol) return { kind: 'common', target: ratio(target.amount), actual: ratio(actual.amount), steps: [] };
  if (a.dimension !== b.dimension) return { kind: 'apart', why: message('scoring.units-differ', { target: a.symbol, actual: b.symbol }) };
  return { kind: 'common', target: ratio(target.amount.times(a.factor)), actual: ratio(actual.amount.times(b.factor)), steps: [] };
}
