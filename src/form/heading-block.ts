import type { ColumnRole } from './evaluation-form';
import type { WordClass } from './heading-words';
import type { TextCell } from './text-cell';

/** 表头列: one column of a table and what its heading says. */
export interface Column {
  readonly role: ColumnRole;
  readonly left: number;
  readonly right: number;
  /** Cell of the label that decided. */
  readonly row: number;
  readonly text: string;
  /** The label is in no list; its meaning was taken from what it contains. */
  readonly guessed: boolean;
}

/** 表头: the heading rows of one table. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly Column[];
}

/** A label of the lowest heading row with what it and the label above it can mean together. */
export interface Label extends TextCell {
  readonly means: ReadonlyMap<WordClass, number>;
  readonly guessed: boolean;
}

/** The table has a column of one of the roles. */
export function hasRole({ columns }: HeadingBlock, ...roles: readonly ColumnRole[]): boolean {
  return columns.some(({ role }) => roles.includes(role));
}

/** 某栏: the first column of a role; null when the table has none. */
export function columnOf({ columns }: HeadingBlock, role: ColumnRole): Column | null {
  for (const column of columns) if (column.role === role) return column;
  return null;
}
