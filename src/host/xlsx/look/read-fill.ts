import type { TagScanner } from '../xml/tag-scanner';
import type { Colour } from './cell-look';
import { type Palette, readColour } from './palette';
import { mixed } from './tint';

/** How much of a pattern is ink. */
const INK: Readonly<Record<string, number>> = {
  gray0625: 0.0625, gray125: 0.125, lightGray: 0.25, mediumGray: 0.5, darkGray: 0.75,
  lightHorizontal: 0.25, lightVertical: 0.25, lightDown: 0.25, lightUp: 0.25, lightGrid: 0.4, lightTrellis: 0.4,
  darkHorizontal: 0.5, darkVertical: 0.5, darkDown: 0.5, darkUp: 0.5, darkGrid: 0.5, darkTrellis: 0.7,
};

/** What a `<fill>` comes to as one colour; null: none. In a differential format a plain fill is named by its background. */
export function readFill(scanner: TagScanner, palette: Palette, isDifferential: boolean): Colour | null {
  if (scanner.empty) return null;
  let pattern: string | null = null;
  let front: Colour | null = null;
  let back: Colour | null = null;
  let gradient: Colour | null = null;
  while (scanner.next() && !(scanner.closing && scanner.name === 'fill')) {
    if (scanner.closing) continue;
    if (scanner.name === 'patternFill') pattern = scanner.attribute('patternType') ?? (isDifferential ? 'solid' : 'none');
    else if (scanner.name === 'fgColor') front = readColour(scanner, palette);
    else if (scanner.name === 'bgColor') back = readColour(scanner, palette);
    else if (scanner.name === 'color') gradient ??= readColour(scanner, palette);
  }
  if (pattern === null) return gradient;
  if (pattern === 'solid') return isDifferential ? back ?? front : front;
  const ink = INK[pattern];
  return ink === undefined ? null : mixed(front ?? '000000', back ?? 'FFFFFF', ink);
}
