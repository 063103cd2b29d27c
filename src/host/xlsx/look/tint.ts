import type { Colour } from './cell-look';

/** 色调: a colour made lighter (up to 1) or darker (down to -1), by its lightness alone, as Excel does it. */
export function tinted(colour: Colour, tint: number): Colour {
  if (tint === 0) return colour;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  // Hue and saturation stay, so each part keeps its place between the darkest and the lightest.
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * lightness - 1));
  const reach = saturation * (1 - Math.abs(2 * target - 1));
  const part = (value: number): string => hex(most === least ? target : target + ((value - lightness) / (most - least)) * reach);
  return part(red) + part(green) + part(blue);
}

/** The colour between two others, `share` of the first. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  return [0, 2, 4].map((at) => hex((Number.parseInt(colour.slice(at, at + 2), 16) * share + Number.parseInt(other.slice(at, at + 2), 16) * (1 - share)) / 255)).join('');
}

/** A part of a colour, from 0 to 1, as two digits. */
function hex(part: number): string {
  return Math.trunc(Math.min(Math.max(part, 0), 1) * 255 + 0.5).toString(16).toUpperCase().padStart(2, '0');
}
