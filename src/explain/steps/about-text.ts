import { decimalText } from '../../exact/decimal';
import { over, type Ratio, ratioOf } from '../../exact/ratio';
import { round } from '../../exact/round';

const SHOWN = { mode: 'half-up', places: 6 } as const;

/** 约数 of a fraction that does not end ("40/3" is about 13.333333), for readers; null for a number that is written whole. */
export function aboutText(exact: string): string | null {
  return exact.includes('/') ? decimalText(round(readRatio(exact), SHOWN)) : null;
}

/** The number that a derivation writes: "8.866", "40/3". */
export function readRatio(exact: string): Ratio {
  const [above = '', below] = exact.split('/');
  return below === undefined ? ratioOf(above) : over(ratioOf(above), ratioOf(below));
}
