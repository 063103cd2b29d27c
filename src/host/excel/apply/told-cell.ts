import type { CellContent } from '../../../workbook/change-set';
import { type CellInput, cellInput } from './cell-input';

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

/** 告知: what a program has to be told of one cell, in this order; null leaves it as it is. */
export interface Told {
  readonly row: number;
  readonly column: number;
  readonly formatFirst: string | null;
  readonly input: CellInput;
  readonly formatThen: string | null;
}

/** A cell in text format keeps nothing but texts, and programs give a formula a format of their own choice. */
export function toldOf({ row, column, content, formatNow, format }: CellWrite): Told {
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
