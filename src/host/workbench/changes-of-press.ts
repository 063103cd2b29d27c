import type { Injector, Workbook } from '@univerjs/core';
import type { ChangeSet } from '../../workbook/change-set';
import { bySheet } from '../xlsx/by-sheet';
import type { GridChange } from './grid-change';
import type { OpenBook } from './open-book';
import { marksChanges } from './sheet-marks';
import { noteChange } from './sheet-notes';
import { cellsChange } from './write-cells';

/** Cells of one sheet that are written at a time. */
const SLICE = 400;

/** Where a press writes. */
export interface PressedBook {
  readonly parts: Injector;
  readonly workbook: Workbook;
  readonly book: OpenBook;
  readonly date1904: boolean;
}

/** 一次写入 in the words of the grid: cells, notes and marks, each made when it is asked for. */
export function* changesOfPress({ parts, workbook, book, date1904 }: PressedBook, { edits, notes = [], marks }: ChangeSet): Iterable<GridChange> {
  for (const [name, own] of bySheet(edits)) {
    for (let at = 0; at < own.length; at += SLICE) yield cellsChange(workbook, book.sheet(name), own.slice(at, at + SLICE), date1904);
  }
  for (const edit of notes) yield noteChange(parts, book.unitId, book.sheet(edit.ref.sheet).id, edit);
  if (marks === null) return;
  const own = bySheet(marks);
  for (const { id, loaded } of book.sheets) yield* marksChanges(parts, book.unitId, id, own.get(loaded.name) ?? []);
}
