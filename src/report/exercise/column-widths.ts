import type { SheetSnapshot } from '../../workbook/snapshot';

/** Narrower holds no score, wider leaves no room for the others; in digits of the usual font. */
const LEAST = 7;
const MOST = 26;
/** No form is wider, and no reader has to look at more. */
const MOST_COLUMNS = 64;

/** 列宽 of a copy: as wide as what stands in single cells asks for. A host does not say how wide its columns are. */
export function columnWidths({ cells, merges }: SheetSnapshot): readonly number[] {
  const last = Math.min(MOST_COLUMNS - 1, cells.reduce((most, { column }) => Math.max(most, column), merges.reduce((most, { right }) => Math.max(most, right), 0)));
  const widths = Array.from({ length: last + 1 }, () => LEAST);
  const spanning = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => top * 20_000 + left));
  for (const { row, column, text } of cells) {
    if (column > last || spanning.has(row * 20_000 + column)) continue;
    widths[column] = Math.max(widths[column]!, Math.min(MOST, digitsOf(text) + 2));
  }
  return widths;
}

/** Chinese signs take two digits; a long text breaks into lines. */
function digitsOf(text: string): number {
  let longest = 0;
  let line = 0;
  for (const sign of text.slice(0, 200)) {
    line = sign === '\n' ? 0 : line + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1);
    longest = Math.max(longest, line);
  }
  return longest;
}
