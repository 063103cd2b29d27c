import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { getFormatInfo } from 'numfmt';
import { linesOfText, textOfDocument } from '../convert/text-lines';

export type PastedCells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Where a paste goes. */
export interface PasteTarget {
  readonly styleAt: (row: number, column: number) => IStyleData;
  /** The style that a cell of the clipboard brings. */
  readonly styleOf: (cell: ICellData) => IStyleData;
}

/** 粘贴的单元格 without their look, and how to take back the number formats that came with them. */
export function pastedCells(cells: PastedCells, target: PasteTarget): { readonly cells: PastedCells; readonly formatsBefore: PastedCells } {
  const formatsBefore: PastedCells = {};
  const own = eachCell(cells, (pasted, row, column) => {
    const style = target.styleAt(row, column);
    const cell = plainCell(pasted, style);
    const pattern = target.styleOf(pasted).n?.pattern;
    if (pattern === undefined || !takesFormat(style, pattern)) return cell;
    (formatsBefore[row] ??= {})[column] = { s: { n: style.n ?? null } };
    return { ...cell, s: { n: { pattern } } };
  });
  return { cells: own, formatsBefore };
}

export function withoutLooks(cells: PastedCells): PastedCells {
  return eachCell(cells, withoutLook);
}

/** As with typing: a percentage, a day or a time makes a cell that has no format show it; a format of the form stays. */
function takesFormat({ n }: IStyleData, pattern: string): boolean {
  if ((n?.pattern ?? 'General') !== 'General') return false;
  try {
    const { isDate, isPercent } = getFormatInfo(pattern);
    return isDate || isPercent;
  } catch {
    // A format code that cannot be read shows neither.
    return false;
  }
}

/** Rich text comes down to its words, in the typeface of the cell it comes into. */
function plainCell(pasted: ICellData, style: IStyleData): ICellData {
  const cell = withoutLook(pasted);
  if (cell.p == null) return cell;
  const text = textOfDocument(cell.p);
  return text.includes('\n') ? { ...cell, ...linesOfText(text, style) } : { ...cell, v: text, p: null };
}

function withoutLook(cell: ICellData): ICellData {
  const plain = { ...cell };
  delete plain.s;
  return plain;
}

function eachCell(cells: PastedCells, rewrite: (cell: ICellData, row: number, column: number) => ICellData): PastedCells {
  return Object.fromEntries(Object.entries(cells).map(([row, columns]) => [
    row,
    Object.fromEntries(Object.entries(columns as Record<string, Nullable<ICellData>>)
      .map(([column, cell]) => [column, cell == null ? cell : rewrite(cell, Number(row), Number(column))])),
  ]));
}
