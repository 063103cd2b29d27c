import { type Decimal, decimalText, parseDecimal } from '../../exact/decimal';
import type { Ratio } from '../../exact/ratio';

/** 变动项: what a what-if moves: the result of an indicator, the spending of the total fund row, or points. */
export type Move =
  | { readonly kind: 'actual'; readonly row: number }
  | { readonly kind: 'execution-rate' }
  /** `row` null: the points of the total fund row. */
  | { readonly kind: 'weight'; readonly row: number | null };

/** 变动: `text` as it would stand in the cell; of a rate the percentage ("97.81%"), of points the number. */
export interface Change {
  readonly move: Move;
  readonly text: string;
}

/** Two changes of the same thing have the same key: the later one takes the place of the earlier. */
export function moveKey(move: Move): string {
  return move.kind === 'execution-rate' ? move.kind : `${move.kind} ${move.row ?? 'fund'}`;
}

/** 写法: how the moved number is written: "≥" 95 "%". */
export interface Spelling {
  readonly before: string;
  readonly behind: string;
  /** The number that stands there; null where none does. A rate need not end: 30 spent of 90. */
  readonly written: Ratio | null;
}

export function spelled({ before, behind }: Spelling, number: Decimal): string {
  return `${before}${decimalText(number)}${behind}`;
}

/** Longer numbers are read by the engine as well, but nobody slides to them. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;

export function plainDecimal(text: string): Decimal | null {
  return PLAIN.test(text) ? parseDecimal(text) : null;
}

/** The number in a text of this spelling; null when it is written otherwise. */
export function numberIn({ before, behind }: Spelling, text: string): Decimal | null {
  if (text.length < before.length + behind.length || !text.startsWith(before) || !text.endsWith(behind)) return null;
  return plainDecimal(text.slice(before.length, text.length - behind.length));
}
