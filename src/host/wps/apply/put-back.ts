import { sameContent } from '../../../workbook/cell-content';
import type { ChangeSet } from '../../../workbook/change-set';
import type { BookStore } from '../store/book-store';
import type { XWorkbook } from '../wps-program';
import { type Found, lookBefore } from './look-before';
import { type Target, writeTarget } from './write-target';

/** 复原: after a writing that broke off, looks at what stands there now and puts back what is not as it was. False: it could not be done. */
export function putBack(book: XWorkbook, store: BookStore, changes: ChangeSet, before: Found): boolean {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const now = lookBefore(book, store, changes);
      const target = differences(before, now);
      if (isNothing(target)) return true;
      writeTarget(target, now, store);
    } catch {
      // The next attempt starts from what stands there then.
    }
  }
  return false;
}

function differences(before: Found, now: Found): Target {
  const cells = new Map(before.cells.map((cell) => [cell.edit, cell]));
  const notes = new Map(before.notes.map((note) => [note.edit, note]));
  const names = new Set(now.sheets.map(({ name }) => name));
  const marks = before.marks?.filter(({ ref }) => names.has(ref.sheet)) ?? null;
  return {
    cells: now.cells.flatMap((found) => {
      const { content, format } = cells.get(found.edit)!;
      return sameContent(found.content, content) && found.format === format ? [] : [{ found, content, format }];
    }),
    notes: now.notes.flatMap((found) => {
      const { text } = notes.get(found.edit)!;
      return found.text === text ? [] : [{ found, text }];
    }),
    marks: JSON.stringify(marks) === JSON.stringify(now.marks) ? null : marks,
    store: before.store === now.store ? null : before.store,
  };
}

function isNothing({ cells, notes, marks, store }: Target): boolean {
  return cells.length + notes.length === 0 && marks === null && store === null;
}
