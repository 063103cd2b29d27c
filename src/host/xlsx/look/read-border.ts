import type { TagScanner } from '../xml/tag-scanner';
import type { BorderLine, BorderLook, BorderStyle } from './cell-look';
import { type Palette, readColour } from './palette';

const STYLES: ReadonlySet<string> = new Set<BorderStyle>([
  'thin', 'medium', 'thick', 'hair', 'dotted', 'dashed', 'double', 'dashDot', 'dashDotDot', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot',
]);

/** Strict files say start and end for left and right. */
const SIDES: Readonly<Record<string, keyof BorderLook>> = { left: 'left', start: 'left', right: 'right', end: 'right', top: 'top', bottom: 'bottom' };

export const NO_BORDER: BorderLook = { left: null, right: null, top: null, bottom: null };

/** What a `<border>` says, whose opening tag the scanner stands on; diagonals are not shown. */
export function readBorder(scanner: TagScanner, palette: Palette): BorderLook {
  const border: { -readonly [Side in keyof BorderLook]: BorderLine | null } = { ...NO_BORDER };
  if (scanner.empty) return border;
  let side: keyof BorderLook | null = null;
  while (scanner.next() && !(scanner.closing && scanner.name === 'border')) {
    if (scanner.closing) {
      if (scanner.name !== 'color') side = null;
    } else if (scanner.name === 'color') {
      const line: BorderLine | null = side === null ? null : border[side];
      if (side !== null && line !== null) border[side] = { ...line, colour: readColour(scanner, palette) };
    } else {
      const style = scanner.attribute('style');
      side = SIDES[scanner.name] ?? null;
      if (side !== null && style !== null && STYLES.has(style)) border[side] = { style: style as BorderStyle, colour: null };
      if (scanner.empty) side = null;
    }
  }
  return border;
}
