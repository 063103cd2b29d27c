import { storedContent } from '../../workbook/cell-content';
import type { CellContent, CellEdit, NoteEdit } from '../../workbook/change-set';
import type { CellSnapshot, SheetSnapshot, StoredValue } from '../../workbook/snapshot';
import { shownText } from '../shown-text';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet with these edits written; a cell that is empty and General is no longer listed. */
export function withEdits(sheet: SheetSnapshot, edits: readonly Pick<CellEdit, 'ref' | 'after' | 'format'>[], date1904: boolean): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const cells = new Map(sheet.cells.map((cell) => [placeOf(cell), cell]));
  for (const { ref, after, format } of edits) {
    const code = format ?? cells.get(placeOf(ref))?.format ?? 'General';
    const { value, formula } = storedContent(after);
    if (value === null && formula === null && code === 'General') cells.delete(placeOf(ref));
    else cells.set(placeOf(ref), cellOf(ref, value, formula, code, date1904));
  }
  return { ...sheet, cells: inOrder(cells) };
}

/** A sheet with these notes written; null takes one off. */
export function withNotes(sheet: SheetSnapshot, notes: readonly NoteEdit[]): SheetSnapshot {
  if (notes.length === 0) return sheet;
  const all = new Map(sheet.notes.map((note) => [placeOf(note), note]));
  for (const { ref: { row, column }, after } of notes) {
    if (after === null) all.delete(placeOf({ row, column }));
    else all.set(placeOf({ row, column }), { row, column, text: after });
  }
  return { ...sheet, notes: inOrder(all) };
}

function placeOf({ row, column }: Place): string {
  return `${row} ${column}`;
}

function inOrder<T extends Place>(things: ReadonlyMap<string, T>): readonly T[] {
  return [...things.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellOf({ row, column }: Place, value: StoredValue, formula: string | null, format: string, date1904: boolean): CellSnapshot {
  return { row, column, value, formula, format, text: shownText(value, formula, format, date1904) };
}

/** What a person's typing makes of a cell. */
export function typedContent(text: string): CellContent {
  if (text === '') return { kind: 'empty' };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: 'number', decimal: text };
  return text.startsWith('=') ? { kind: 'formula', formula: text.slice(1), cached: null } : { kind: 'text', text };
}
