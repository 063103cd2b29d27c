import { MAX_COLUMNS } from '../../../workbook/cell-ref';
import { isTrue } from '../package/workbook-part';
import type { TagScanner } from '../xml/tag-scanner';
import { columnPoints } from './digit-width';
import type { LookTable } from './look-table';
import type { SizedRun } from './sheet-look';

/** Excel's widest column. */
const WIDEST = 255;

/** A `<col>` tag; null when it names no columns. */
export function readColumn(scanner: TagScanner, table: LookTable, digit: number, usual: number): SizedRun | null {
  const first = Number(scanner.attribute('min')) - 1;
  const last = Math.min(Number(scanner.attribute('max')), MAX_COLUMNS) - 1;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last < first) return null;
  const width = Number(scanner.attribute('width') ?? '-1');
  const style = scanner.attribute('style');
  return {
    first, last,
    size: width >= 0 && width <= WIDEST ? columnPoints(width, digit) : usual,
    hidden: isTrue(scanner.attribute('hidden')) || width === 0,
    look: style === null ? null : table.indexOf(Number(style)),
  };
}
