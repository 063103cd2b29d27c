import type { BorderLine, BorderLook } from '../look/cell-look';
import { withChildren } from './look-children';
import { colourXml } from './look-font';

const ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
/** Strict files name these sides in their own way; both at once would contradict each other. */
const OTHER_NAMES: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

/** A `<border>` with some of its sides changed. */
export function withBorder(border: string, change: Partial<BorderLook>, prefix: string): string {
  const sides = Object.entries(change).flatMap(([side, line]) => [
    [side, sideXml(prefix, side, line)] as const, ...(side in OTHER_NAMES ? [[OTHER_NAMES[side]!, null] as const] : []),
  ]);
  return withChildren(border, Object.fromEntries(sides), ORDER);
}

function sideXml(prefix: string, side: string, line: BorderLine | null): string {
  if (line === null) return `<${prefix}${side}/>`;
  return `<${prefix}${side} style="${line.style}">${colourXml(`${prefix}color`, line.colour)}</${prefix}${side}>`;
}
