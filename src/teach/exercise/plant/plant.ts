import type { ReviewSubject } from '../../../review/check';
import type { CellRef } from '../../../workbook/cell-ref';
import type { CellEdit } from '../../../workbook/change-set';
import type { Seeded } from '../seeded';

/** 种错: one kind of error, how it comes into a form whose cells are right, and which checks find it. */
export interface Plant {
  readonly id: string;
  /** One of these must find it, and name a cell that was changed. */
  readonly finds: readonly string[];
  /** What else truly follows from the same error. */
  readonly follows: readonly string[];
  /** The error is in words, for which no rule gives the right ones: it is put right once the check is content. */
  readonly words: boolean;
  /** What is written; null where this form offers no place. */
  readonly plant: (subject: ReviewSubject, random: Seeded) => CellEdit | null;
  /** What a task calls the place, and what stands there. */
  readonly where: (subject: ReviewSubject, ref: CellRef) => { readonly label: string; readonly text: string };
}
