import type { CellArea } from '../../../workbook/cell-ref';
import type { CellContent } from '../../../workbook/change-set';
import { rangeOf } from '../read/range-of';
import { type CellInput, cellInput } from './cell-input';
import { rectangles } from './rectangles';
import type { WriteStep } from './write-steps';

/** 一格写入: what comes into a cell. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The number format the cell has. */
  readonly formatNow: string;
  /** The one it shall have. */
  readonly format: string;
}

/** What Excel has to be told of one cell, in this order; null leaves it as it is. */
interface Told {
  readonly row: number;
  readonly column: number;
  readonly formatFirst: string | null;
  readonly input: CellInput;
  readonly formatThen: string | null;
}

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

/** A cell in text format keeps nothing but texts, and Excel gives a formula a format of its own choice. */
function toldOf({ row, column, content, formatNow, format }: CellWrite): Told {
  const isPlainText = content.kind === 'empty' || (content.kind === 'text' && !content.text.startsWith("'"));
  if (format === '@' || formatNow === '@') {
    if (isPlainText) return { row, column, formatFirst: format === formatNow ? null : format, input: asText(content, format), formatThen: null };
    return { row, column, formatFirst: 'General', input: cellInput(content), formatThen: format };
  }
  return { row, column, formatFirst: null, input: cellInput(content), formatThen: content.kind === 'formula' || format !== formatNow ? format : null };
}

/** In text format nothing is read otherwise. */
function asText(content: CellContent, format: string): CellInput {
  return content.kind === 'text' && format === '@' ? content.text.replaceAll(/\r\n?/g, '\n') : cellInput(content);
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
