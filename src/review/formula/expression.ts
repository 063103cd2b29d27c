import type { Decimal } from '../../exact/decimal';
import type { CellArea, CellRef } from '../../workbook/cell-ref';

/** 公式: what a formula says, as far as sums and scores need it. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cell'; readonly ref: CellRef }
  | { readonly kind: 'area'; readonly sheet: string; readonly area: CellArea }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'sign'; readonly sign: '-' | '+' | '%'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';
