import type { CellRef } from '../../workbook/cell-ref';
import type { StoredValue } from '../../workbook/snapshot';

/** 发出时的单元格. */
export interface GivenCell {
  readonly at: string;
  readonly value: StoredValue;
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
}

/** 一道题: the cells asked about, what they count, and the kind of error planted there (null: they were emptied). */
export interface KeyTask {
  readonly cells: readonly CellRef[];
  readonly points: number;
  readonly plant: string | null;
}

/**
 * 练习底册: what travels in the exercise workbook, so that it can be marked wherever it is opened. It holds the sheets as
 * they were handed out and no answer: the right values come from the engine again, under the same profile. The original
 * workbook is not there when an exercise is marked, so the seed alone could not bring them back; and what was handed out
 * must be known to the cell, or nobody could say which right cells a learner has changed.
 */
export interface ExerciseKey {
  readonly seed: number;
  readonly number: string;
  readonly kind: 'blank' | 'errors';
  readonly form: string;
  readonly profile: { readonly id: string; readonly hash: string };
  readonly tasks: readonly KeyTask[];
  readonly given: readonly { readonly sheet: string; readonly cells: readonly GivenCell[] }[];
  /** 人工评定 that the right values rest on. */
  readonly judgements: { readonly scores: Readonly<Record<string, string>>; readonly offTable: Readonly<Record<string, string>> };
  /** 指纹 of the right values: whether the engine still comes to them. */
  readonly answers: string;
}
