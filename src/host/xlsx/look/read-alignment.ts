import { isTrue } from '../package/workbook-part';
import type { TagScanner } from '../xml/tag-scanner';
import type { AlignmentLook } from './cell-look';

const HORIZONTAL: ReadonlySet<string> = new Set<AlignmentLook['horizontal']>(['general', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed']);
const VERTICAL: ReadonlySet<string> = new Set<AlignmentLook['vertical']>(['top', 'center', 'bottom', 'justify', 'distributed']);

export const PLAIN_ALIGNMENT: AlignmentLook = { horizontal: 'general', vertical: 'bottom', wrap: false, shrink: false, indent: 0, rotation: 0 };

/** What an `<alignment>` tag says. */
export function readAlignment(scanner: TagScanner): AlignmentLook {
  const horizontal = scanner.attribute('horizontal') ?? '';
  const vertical = scanner.attribute('vertical') ?? '';
  const indent = Number(scanner.attribute('indent') ?? '0');
  return {
    horizontal: HORIZONTAL.has(horizontal) ? horizontal as AlignmentLook['horizontal'] : 'general',
    vertical: VERTICAL.has(vertical) ? vertical as AlignmentLook['vertical'] : 'bottom',
    wrap: isTrue(scanner.attribute('wrapText')),
    shrink: isTrue(scanner.attribute('shrinkToFit')),
    indent: Number.isInteger(indent) && indent >= 0 && indent <= 250 ? indent : 0,
    rotation: rotationOf(Number(scanner.attribute('textRotation') ?? '0')),
  };
}

/** The file counts 91 to 180 for downwards. */
function rotationOf(stored: number): number {
  if (stored === 255 || (Number.isInteger(stored) && stored >= 0 && stored <= 90)) return stored;
  return Number.isInteger(stored) && stored > 90 && stored <= 180 ? 90 - stored : 0;
}
