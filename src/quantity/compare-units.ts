import { type Decimal, ONE } from '../exact/decimal';
import { ratio, type Ratio } from '../exact/ratio';
import type { Unit } from './quantity';
import { measureWordOf, readUnit } from './read-unit';
import { COUNTED_AS, KNOWN_UNITS } from './units';

/** One amount with what belongs to it: a Quantity, or one end of a Range. */
export interface Measured {
  readonly amount: Decimal;
  readonly unit: Unit | null;
  readonly label: string | null;
}

/**
 * 可比: both amounts exact in one unit (`unit` null: plain numbers). unit-differs: 人 against 次. scale-ambiguous: a bare
 * 0.95 or 1 against a percentage may mean itself or its hundredfold. direction-differs: 提高5% against 下降5%.
 */
export type Comparability =
  | { readonly kind: 'comparable'; readonly target: Ratio; readonly actual: Ratio; readonly unit: Unit | null }
  | { readonly kind: 'incomparable'; readonly why: 'unit-differs' | 'scale-ambiguous' | 'direction-differs' };

/** 单位比对: puts target and actual into the target's unit through known factors; a side without a unit takes the other's. */
export function compareUnits(target: Measured, actual: Measured): Comparability {
  if (directionOf(target.label) * directionOf(actual.label) < 0) return { kind: 'incomparable', why: 'direction-differs' };
  if (target.unit === null || actual.unit === null) return withOneUnit(target, actual, target.unit ?? actual.unit);
  const [wanted, given] = besideTime(target.unit, actual.unit);
  if (wanted.dimension === given.dimension) return inUnit(target, actual, wanted, given);
  return sameCount(wanted, given) ? inUnit(target, actual, wanted, { ...given, factor: wanted.factor }) : { kind: 'incomparable', why: 'unit-differs' };
}

function inUnit(target: Measured, actual: Measured, wanted: Unit, given: Unit): Comparability {
  // Most forms write target and actual in the same unit, and then there is nothing to convert.
  const converted = given.factor.equals(wanted.factor) ? ratio(actual.amount) : ratio(actual.amount.times(given.factor), wanted.factor);
  return { kind: 'comparable', target: ratio(target.amount), actual: converted, unit: wanted };
}

function withOneUnit(target: Measured, actual: Measured, unit: Unit | null): Comparability {
  const bare = target.unit === null ? target : actual;
  return unit !== null && isAmbiguous(bare.amount, unit)
    ? { kind: 'incomparable', why: 'scale-ambiguous' }
    : { kind: 'comparable', target: ratio(target.amount), actual: ratio(actual.amount), unit };
}

/** 1 beside a percentage: 1 % or all of it. 58000 beside 5.8万: the number or so many 万. Nought is nought in any unit. */
function isAmbiguous(bare: Decimal, unit: Unit): boolean {
  if (bare.isZero()) return false;
  return unit.dimension === 'number' || (unit.dimension === 'ratio' && bare.abs().lessThanOrEqualTo(ONE));
}

/** 分 beside minutes, seconds or hours is a minute; by itself it is a point. */
function besideTime(a: Unit, b: Unit): [Unit, Unit] {
  if (a.symbol === '分' && b.dimension === 'time') return [readUnit('分钟')!, b];
  return b.symbol === '分' && a.dimension === 'time' ? [a, readUnit('分钟')!] : [a, b];
}

/** 20个 and 20个村: one side left the noun out. Two different nouns, or two units of the table, are different things. */
function sameCount(a: Unit, b: Unit): boolean {
  const [short, long] = a.symbol.length <= b.symbol.length ? [a, b] : [b, a];
  if (!long.dimension.startsWith(COUNTED_AS) || KNOWN_UNITS.has(long.symbol)) return false;
  return measureWordOf(long.symbol) === short.symbol;
}

const RISES = /提高|提升|增长|上升|增加|增幅/;
const FALLS = /降低|下降|减少|减幅|降幅|压减/;
/** 提高到95% names where it ends, not how far it went. */
const REACHES = /[到至]$/;

function directionOf(label: string | null): number {
  if (label === null || REACHES.test(label)) return 0;
  return (RISES.test(label) ? 1 : 0) - (FALLS.test(label) ? 1 : 0);
}
