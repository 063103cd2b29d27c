import type { Colour } from './cell-look';

/** Excel counts hue, lightness and saturation in whole steps of this many. */
const MOST = 240;
const SIXTH = MOST / 6;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

/**
 * 色调: a colour made lighter (up to 1) or darker (down to -1). Excel does it in whole numbers, cutting off what is left
 * over; with fractions one in two colours comes out one step beside Excel's.
 */
export function tinted(colour: Colour, tint: number): Colour {
  if (tint === 0) return colour;
  const hls = hlsOf(parts(colour));
  const lightness = tint < 0 ? Math.floor(hls.lightness * (1 + tint)) : Math.floor(hls.lightness * (1 - tint)) + MOST - Math.floor(MOST * (1 - tint));
  return rgbOf({ ...hls, lightness }).map(hex).join('');
}

/** The colour between two others, `share` of the first. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const others = parts(other);
  return parts(colour).map((part, index) => hex(Math.trunc(part * share + others[index]! * (1 - share) + 0.5))).join('');
}

function parts(colour: Colour): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(part: number): string {
  return Math.min(Math.max(part, 0), 255).toString(16).toUpperCase().padStart(2, '0');
}

function hlsOf([red = 0, green = 0, blue = 0]: readonly number[]): Hls {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const sum = most + least;
  const span = most - least;
  const lightness = divided(sum * MOST + 255, 510);
  if (span === 0) return { hue: 0, lightness, saturation: 0 };
  const bound = lightness <= MOST / 2 ? sum : 510 - sum;
  const away = (part: number): number => divided((most - part) * SIXTH + divided(span, 2), span);
  const turned = red === most ? away(blue) - away(green) : green === most ? 2 * SIXTH + away(red) - away(blue) : 4 * SIXTH + away(green) - away(red);
  return { hue: turned < 0 ? turned + MOST : turned, lightness, saturation: divided(span * MOST + divided(bound, 2), bound) };
}

function rgbOf({ hue, lightness, saturation }: Hls): readonly number[] {
  if (saturation === 0) return [0, 1, 2].map(() => scaled(lightness));
  const high = lightness <= MOST / 2
    ? divided(lightness * (MOST + saturation) + MOST / 2, MOST)
    : lightness + saturation - divided(lightness * saturation + MOST / 2, MOST);
  const low = 2 * lightness - high;
  return [hue + 2 * SIXTH, hue, hue - 2 * SIXTH].map((turned) => scaled(between(low, high, (turned + MOST) % MOST)));
}

/** How much of one part of a colour there is, going round the circle of hues. */
function between(low: number, high: number, hue: number): number {
  if (hue < SIXTH) return low + divided((high - low) * hue + SIXTH / 2, SIXTH);
  if (hue < 3 * SIXTH) return high;
  return hue < 4 * SIXTH ? low + divided((high - low) * (4 * SIXTH - hue) + SIXTH / 2, SIXTH) : low;
}

function scaled(part: number): number {
  return divided(part * 255 + MOST / 2, MOST);
}

function divided(whole: number, by: number): number {
  return Math.floor(whole / by);
}
