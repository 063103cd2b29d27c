import type { Decimal } from '../../exact/decimal';
import { isZero, minus, over, times } from '../../exact/ratio';
import { round } from '../../exact/round';
import { type Asked, slopeOf } from './slope';

/** Asked at either end, in order to know how the curve comes and how it goes. */
const ENDS = 3;
/** A crossing that is no decimal is missed by less than anybody can see. */
const NEAR = { mode: 'half-up', places: 9 } as const;

/** 拐点: where the straight line that comes meets the one that goes, where that is in between; null where they do not meet. */
export function crossingOf(asked: readonly Asked[]): Decimal | null {
  const [comes, goes] = [slopeOf(asked.slice(0, ENDS)), slopeOf(asked.slice(-ENDS))];
  if (comes?.kind !== 'straight' || goes?.kind !== 'straight') return null;
  const rises = minus(comes.rise, goes.rise);
  if (isZero(rises)) return null;
  const [comesAtNought, goesAtNought] = [minus(comes.height, times(comes.rise, comes.at)), minus(goes.height, times(goes.rise, goes.at))];
  const at = round(over(minus(goesAtNought, comesAtNought), rises), NEAR);
  return at.greaterThan(asked[0]!.at) && at.lessThan(asked.at(-1)!.at) ? at : null;
}
