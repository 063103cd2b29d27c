import type { EvaluationForm, Field, Indicator } from '../../../src/form/evaluation-form';
import type { ReviewSubject } from '../../../src/review/check';
import { cellAddress, type CellRef } from '../../../src/workbook/cell-ref';
import type { StoredValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Random } from '../../fuzz/random';
import { withCells } from '../../support/review';

/** 版式: national layout with a fund block; Zhongshan with completion rates, subtotals and deductions; Panjin as one table. */
export type Family = 'national' | 'zhongshan' | 'panjin';

/** 干净的表: no check finds anything in it under its profile. */
export interface CleanForm {
  readonly family: Family;
  readonly book: WorkbookSnapshot;
  readonly subject: ReviewSubject;
}

/** 种错: one kind of error, how it comes into a clean form, and which checks are to find it. */
export interface Plant {
  readonly id: string;
  /** Layouts that have room for it; all of them where absent. */
  readonly on?: readonly Family[];
  /** The workbook with the error; null where this form happens to offer no place. */
  readonly plant: (clean: CleanForm, random: Random) => WorkbookSnapshot | null;
  /** One of these must be found, and name a cell that was changed. */
  readonly finds: readonly string[];
  /** What else truly follows from the same error: a wrong score makes a wrong total. */
  readonly follows?: readonly string[];
  /** The finding names another cell than the changed one: the first of a sum, the score beside a word. */
  readonly elsewhere?: true;
}

/** The workbook with another content in one cell. A number is stored as such, null empties the cell. */
export function put({ book }: Pick<CleanForm, 'book'>, at: Field | CellRef, value: StoredValue, formula: string | null = null): WorkbookSnapshot {
  const { row, column } = 'ref' in at ? at.ref : at;
  return withCells(book, { [cellAddress(row, column)]: { value, text: value === null ? '' : String(value), formula } });
}

/** One of the rows that stand on their own, carry a number as score and fit. */
export function pickRow({ subject }: CleanForm, random: Random, fits: (row: Indicator, line: number) => boolean): { readonly row: Indicator; readonly line: number } | null {
  const rows = subject.form.indicators.flatMap((row, line) => row.role === 'indicator' && row.score !== null && fits(row, line) ? [{ row, line }] : []);
  return rows.length === 0 ? null : random.pick(rows);
}

export function fundTotal({ funds }: EvaluationForm): EvaluationForm['funds'][number] | null {
  return funds.find(({ role }) => role === 'total') ?? null;
}
