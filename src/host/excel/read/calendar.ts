import type { CellSnapshot } from '../../../workbook/snapshot';
import { shownText } from '../../shown-text';

/** Date1904 is told by no member of the interface, but by every date that is shown. Undefined: no cell tells. */
export function countsFrom1904(cells: Iterable<CellSnapshot>): boolean | undefined {
  for (const { value, text, format } of cells) {
    if (typeof value !== 'number' || !/[yd年日]/i.test(format)) continue;
    const since1900 = shownText(value, null, format, false) === text;
    const since1904 = shownText(value, null, format, true) === text;
    if (since1900 !== since1904) return since1904;
  }
  return undefined;
}
