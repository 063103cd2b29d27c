import type { CellObject, WorkSheet } from '@e965/xlsx';
import { type CellArea, MAX_COLUMNS } from '../../workbook/cell-ref';
import type { CellNote, CellSnapshot, SheetSnapshot, StoredValue } from '../../workbook/snapshot';
import { shownText } from '../shown-text';
import { legacyError } from './legacy-errors';

/** Error codes of the old format (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA',
};

/** More than two full sheets; a form has a few hundred. */
const MOST_CELLS = 2_000_000;

/** One sheet of an old file in our words. */
export function legacySheet(name: string, visibility: SheetSnapshot['visibility'], sheet: WorkSheet, date1904: boolean): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  const notes: CellNote[] = [];
  for (const [row, column, cell] of cellsOf(sheet)) {
    const snapshot = cellOf(row, column, cell, date1904);
    if (snapshot !== null) cells.push(snapshot);
    if (cell.c !== undefined && cell.c.length > 0) notes.push({ row, column, text: noteText(cell.c.map(({ t }) => t).join('')) });
    if (cells.length > MOST_CELLS) throw legacyError('too-large', 'host.legacy-too-large');
  }
  return {
    name, visibility, protected: sheet['!protect'] !== undefined, cells, notes, merges: mergesOf(sheet),
    hiddenRows: hidden(sheet['!rows']), hiddenColumns: hidden(sheet['!cols']?.slice(0, MAX_COLUMNS)),
  };
}

function* cellsOf(sheet: WorkSheet): Iterable<readonly [row: number, column: number, cell: CellObject]> {
  for (const [row, cells] of (sheet['!data'] ?? []).entries()) {
    for (const [column, cell] of ((cells as readonly (CellObject | undefined)[] | undefined) ?? []).entries()) {
      if (cell !== undefined) yield [row, column, cell];
    }
  }
}

function cellOf(row: number, column: number, cell: CellObject, date1904: boolean): CellSnapshot | null {
  const value = valueOf(cell);
  const formula = cell.f === undefined || cell.f === '' ? null : cell.f;
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (value === null && formula === null && format === 'General') return null;
  return { row, column, value, formula, format, text: shownText(value, formula, format, date1904) };
}

function valueOf({ t, v }: CellObject): StoredValue {
  if (t === 'e') return { error: ERRORS[Number(v)] ?? '#N/A' };
  if (typeof v === 'boolean') return v;
  if (typeof v === 'number' && Number.isFinite(v)) return v;
  return typeof v === 'string' && v !== '' ? v : null;
}

/** Old notes end in control characters that nobody typed. */
function noteText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replace(/[\p{Cc}\s]{1,16}$/u, '');
}

function mergesOf(sheet: WorkSheet): readonly CellArea[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

function hidden(runs: readonly ({ readonly hidden?: boolean } | undefined)[] = []): ReadonlySet<number> {
  return new Set([...runs.entries()].filter(([, run]) => run?.hidden === true).map(([index]) => index));
}
