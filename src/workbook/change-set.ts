import type { CellRef } from './cell-ref';

/** 单元格内容: what a cell holds or shall hold. Numbers are decimal text, so that nothing is lost on the way. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  /**
   * `formula` has no leading "="; `cached` is the value shown until the program recalculates. What kind of value it is
   * shows in its spelling; `cachedAs` stands only with a text that is spelled like something else, such as "88.66".
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: string | null; readonly cachedAs?: 'text' };

/**
 * 改动: one cell to be written. `before` is a precondition: when the cell holds something else by then, nothing is
 * written and the edit comes back as a conflict.
 */
export interface CellEdit {
  readonly ref: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Number format to set; null leaves the cell's own. */
  readonly format: string | null;
  /** Number format the cell had; set by the host in an inverse, null where it did not change. */
  readonly formatBefore: string | null;
}

/** 标记: a conditional format of ours on one cell. It never touches the cell's own fill. */
export interface Mark {
  /** The cell that lights up. */
  readonly ref: CellRef;
  /** `reason-missing`: lit while the cell is blank, out by itself once something is typed. `finding-*`: lit until removed. */
  readonly kind: 'reason-missing' | 'finding-error' | 'finding-warning' | 'finding-hint';
}

/** 备注改动: the note of one cell, under the same precondition as a cell's content. null: no note. */
export interface NoteEdit {
  readonly ref: CellRef;
  readonly before: string | null;
  readonly after: string | null;
}

/** 改动集: everything one press writes. All or nothing. */
export interface ChangeSet {
  readonly edits: readonly CellEdit[];
  /** Absent where no note changes. */
  readonly notes?: readonly NoteEdit[];
  /** null leaves our marks as they are; a list replaces all of ours. */
  readonly marks: readonly Mark[] | null;
  /** null leaves our part of the file as it is; text replaces it, and "" takes the part out again. */
  readonly store: string | null;
}
