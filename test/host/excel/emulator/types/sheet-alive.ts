import type { Host } from '../host';
import type { Sheet } from '../model/book';
import { itemNotFound } from '../wire/api-error';

/** A sheet that somebody deleted in the meantime. */
export function demandSheet({ book }: Host, sheet: Sheet): void {
  if (!book.sheets.includes(sheet)) throw itemNotFound(`sheet ${sheet.name}`);
}
