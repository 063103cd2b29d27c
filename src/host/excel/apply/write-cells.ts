import type { CellArea } from '../../../workbook/cell-ref';
import { rangeOf } from '../read/range-of';
import type { CellInput } from './cell-input';
import { rectangles } from './rectangles';
import { type CellWrite, type Told, toldOf } from './told-cell';
import type { WriteStep } from './write-steps';

/** Cells that one step writes at most: large areas are parted between requests. */
const MOST_CELLS = 2_000;
/** What naming a place and a property takes in a request. */
const FRAME_BYTES = 500;

/** Cells of one sheet, each rectangle in one go. */
export function cellSteps(sheetId: string, writes: readonly CellWrite[]): readonly WriteStep[] {
  return rectangles(writes.map(toldOf)).flatMap(({ area, rows }) => pieces(area, rows)).map(({ area, rows }) => ({
    bytes: rows.flat().reduce((sum, { input, formatFirst, formatThen }) => sum + bytesOf(input) + bytesOf(formatFirst) + bytesOf(formatThen), 3 * FRAME_BYTES),
    write: (context) => {
      const range = rangeOf(context, sheetId, area);
      const inputs = rows.map((row) => row.map(({ input }) => input));
      setFormats(range, rows.map((row) => row.map(({ formatFirst }) => formatFirst)));
      // Values alone can be undone in Excel; formulas are given in the language of the file.
      if (inputs.flat().some((input) => typeof input === 'string' && input.startsWith('='))) range.formulas = inputs;
      else range.values = inputs;
      setFormats(range, rows.map((row) => row.map(({ formatThen }) => formatThen)));
      return undefined;
    },
  }));
}

function setFormats(range: Excel.Range, formats: readonly (readonly (string | null)[])[]): void {
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats as string[][];
}

function pieces(area: CellArea, rows: readonly (readonly Told[])[]): readonly { readonly area: CellArea; readonly rows: readonly (readonly Told[])[] }[] {
  const most = Math.max(Math.trunc(MOST_CELLS / rows[0]!.length), 1);
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, index) => {
    const part = rows.slice(index * most, (index + 1) * most);
    const top = area.top + index * most;
    return { area: { ...area, top, bottom: top + part.length - 1 }, rows: part };
  });
}

/** A character takes three bytes at most, quotes and line ends two. */
function bytesOf(input: CellInput | null): number {
  return typeof input === 'string' ? input.length * 3 + 8 : 24;
}
