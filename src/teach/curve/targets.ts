import { type Decimal, decimal } from '../../exact/decimal';
import { isZero, over, ratio, type Ratio, times } from '../../exact/ratio';
import type { EvaluationForm, Indicator } from '../../form/evaluation-form';
import { commonScale } from '../../scoring/common-scale';
import { endOf } from '../../scoring/judge-range';
import { readRow } from '../../scoring/read-row';
import { PROBE, readAs } from '../what-if/actual-spelling';
import type { Spelling } from '../what-if/move';

/** 指标值 in the numbers of the result's cell: one, or the two ends of a range; none of a target in words. */
export interface Targets {
  readonly ends: readonly Ratio[];
  /** One unit of the target in the numbers of the cell; null where they have nothing to do with each other. */
  readonly one: Ratio | null;
  /** A whole number of persons, times or things: nobody reaches half a one. */
  readonly whole: boolean;
}

/** Amounts that can be split however fine. */
const DIVISIBLE: ReadonlySet<string> = new Set(['ratio', 'percentage-point', 'times', 'money', 'money-usd', 'number', 'time', 'length', 'area', 'volume', 'mass', 'energy', 'power', 'points', 'celsius', 'decibel']);

export function targetsOf(indicator: Indicator, { date1904 }: Pick<EvaluationForm, 'date1904'>, spelling: Spelling): Targets {
  const { target } = readRow(indicator, date1904);
  const probe = readAs(indicator, spelling, PROBE, date1904);
  if (probe.kind !== 'quantity' || (target.kind !== 'quantity' && target.kind !== 'range')) return { ends: [], one: null, whole: false };
  const asked = target.kind === 'range' ? [endOf(target, target.low), endOf(target, target.high)] : [target];
  const scale = commonScale(asked[0]!, probe);
  const one = scale.kind === 'apart' || isZero(scale.actual) ? null : over(ratio(PROBE), scale.actual);
  const ends = one === null ? [] : asked.map(({ amount }) => times(ratio(amount), one));
  const numbers: readonly Decimal[] = target.kind === 'range' ? [target.low, target.high] : [target.amount];
  const counts = target.unit === null || !DIVISIBLE.has(target.unit.dimension);
  return { ends, one, whole: counts && probe.amount.equals(PROBE) && [...numbers, ...writtenOf(spelling)].every((number) => number.isInteger()) };
}

function writtenOf({ written }: Spelling): readonly Decimal[] {
  if (written === null) return [];
  return written.denominator.equals('1') ? [written.numerator] : [decimal('0.5')];
}
