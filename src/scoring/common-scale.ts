import { decimalText } from '../exact/decimal';
import type { Ratio } from '../exact/ratio';
import { ratioText } from '../exact/ratio-text';
import { compareUnits } from '../quantity/compare-units';
import type { Quantity } from '../quantity/quantity';
import { message, type Message } from '../wording/message';
import type { Derivation } from './derivation';
import { note } from './step';
import { folded } from './text-match';

/** 同一单位下的目标与完成值, or why they cannot be compared. */
export type CommonScale =
  | { readonly kind: 'common'; readonly target: Ratio; readonly actual: Ratio; readonly steps: Derivation }
  | { readonly kind: 'apart'; readonly why: Message };

export function commonScale(target: Quantity, actual: Quantity): CommonScale {
  if (namesDiffer(target.label, actual.label)) return { kind: 'apart', why: message('scoring.measures-differ', { target: target.label ?? '', actual: actual.label ?? '' }) };
  const scale = compareUnits(target, actual);
  const units = { target: target.unit?.symbol ?? '', actual: actual.unit?.symbol ?? '' };
  if (scale.kind === 'incomparable') return { kind: 'apart', why: message(`scoring.${scale.why}`, units) };
  const converted = units.target !== '' && units.actual !== '' && units.target !== units.actual;
  if (!converted) return { kind: 'common', target: scale.target, actual: scale.actual, steps: [] };
  const says = message('scoring.common-unit', {
    written: `${decimalText(actual.amount)}${units.actual}`, actual: `${ratioText(scale.actual)}${units.target}`,
  });
  return { kind: 'common', target: scale.target, actual: scale.actual, steps: [note('read-actual', says, { value: ratioText(scale.actual) })] };
}

const MEASURE = /[率数度量额]$/;

/** 办结率 beside 满意率: two measures, whatever their numbers. */
function namesDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !MEASURE.test(a) || !MEASURE.test(b)) return false;
  const [one, other] = [folded(a), folded(b)];
  return !one.includes(other) && !other.includes(one);
}
