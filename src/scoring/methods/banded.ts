import type { Ratio } from '../../exact/ratio';
import { includes, parseInterval } from '../../profile/interval';

/** 分档计分: the first band that holds the rate; null when none does. */
export function bandOf<Band extends { readonly interval: string }>(rate: Ratio, bands: readonly Band[]): Band | null {
  return bands.find((band) => includes(parseInterval(band.interval), rate)) ?? null;
}
