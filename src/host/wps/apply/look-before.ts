import type { ChangeSet, Mark } from '../../../workbook/change-set';
import { bySheet } from '../../xlsx/by-sheet';
import { atOnce } from '../read/in-turns';
import { listSheets, type SheetEntry } from '../read/sheet-list';
import type { BookStore } from '../store/book-store';
import type { XWorkbook } from '../wps-program';
import { type FoundCell, lookAtCells } from './look-at-cells';
import { type FoundNote, lookAtNotes } from './look-at-notes';
import { lookAtMarks } from './own-marks';

/** 核对所见: everything that a change wants to replace, as it is now. */
export interface Found {
  readonly sheets: readonly SheetEntry[];
  readonly cells: readonly FoundCell[];
  readonly notes: readonly FoundNote[];
  /** null: the change says nothing of them. */
  readonly marks: readonly Mark[] | null;
  readonly store: string | null;
}

/** Of sheets that are gone there is nothing to see. */
export function lookBefore(book: XWorkbook, store: BookStore, { edits, notes = [], marks, store: wantedStore }: ChangeSet): Found {
  const sheets = atOnce(listSheets(book));
  const onSheets = <T extends ChangeSet['edits'][number] | NonNullable<ChangeSet['notes']>[number], F extends { readonly edit: T }>(things: readonly T[], look: (entry: SheetEntry, own: readonly T[]) => readonly F[]): readonly F[] => {
    const found = new Map<T, F>();
    for (const [name, own] of bySheet(things)) {
      const entry = sheets.find((one) => one.name === name);
      if (entry !== undefined) for (const one of look(entry, own)) found.set(one.edit, one);
    }
    return things.flatMap((thing) => found.get(thing) ?? []);
  };
  return {
    sheets,
    cells: onSheets(edits, lookAtCells),
    notes: onSheets(notes, lookAtNotes),
    marks: marks === null ? null : lookAtMarks(sheets),
    store: wantedStore === null ? null : store.read(),
  };
}
