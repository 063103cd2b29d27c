import type { CellNote, CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';
import { shownText } from '../shown-text';
import { cellsInAreas } from '../xlsx/sheet/cells-in-areas';
import { findCell } from '../xlsx/sheet/find-cell';
import { columnOf, placeOf, rowOf } from './cell-places';
import { type CellReading, sameReading, sameValue } from './read-cell';
import type { Originals } from './touched-cells';

/** 单元格快照 now: what did not change since loading stays as the file states it, however the grid holds it. */
export function cellNow(loaded: CellSnapshot | null, original: CellReading | undefined, now: CellReading, place: number, date1904: boolean): CellSnapshot | null {
  if (original === undefined || sameReading(original, now)) return loaded;
  const value = sameValue(original.value, now.value) ? loaded?.value ?? null : now.value;
  const formula = original.formula === now.formula ? loaded?.formula ?? null : now.formula;
  const format = original.format === now.format ? loaded?.format ?? 'General' : now.format;
  if (value === null && formula === null && format === 'General') return null;
  return { row: rowOf(place), column: columnOf(place), value, formula, format, text: shownText(value, formula, format, date1904) };
}

/** 工作表快照 now; the very one that was loaded where everything is as it was. */
export function sheetNow(loaded: SheetSnapshot, originals: Originals, read: (row: number, column: number) => CellReading, notes: readonly CellNote[] | null, date1904: boolean): SheetSnapshot {
  const differing = new Map<number, CellSnapshot | null>();
  const hidden = coveredPlaces(originals, loaded.merges);
  for (const [place, original] of originals) {
    const shown = read(rowOf(place), columnOf(place));
    const now = hidden.has(place) ? { ...original, format: shown.format } : shown;
    if (sameReading(original, now)) continue;
    const before = findCell(loaded, rowOf(place), columnOf(place));
    const after = cellNow(before, original, now, place, date1904);
    if (after !== before) differing.set(place, after);
  }
  const ownNotes = notes === null || sameNotes(notes, loaded.notes) ? loaded.notes : notes;
  if (differing.size === 0 && ownNotes === loaded.notes) return loaded;
  return { ...loaded, cells: differing.size === 0 ? loaded.cells : merged(loaded.cells, differing), notes: ownNotes };
}

/** A content behind a merged area nobody sees, and a file has no place for it. */
function coveredPlaces(originals: Originals, merges: SheetSnapshot['merges']): ReadonlySet<number> {
  const cells = Array.from(originals.keys(), (place) => ({ row: rowOf(place), column: columnOf(place) }));
  return new Set(Array.from(cellsInAreas(cells, merges), ({ row, column }) => placeOf(row, column)));
}

/** Both in row-major order; what differs takes the place of what was loaded. */
function merged(cells: readonly CellSnapshot[], differing: ReadonlyMap<number, CellSnapshot | null>): readonly CellSnapshot[] {
  const places = [...differing.keys()].sort((a, b) => a - b);
  const all: CellSnapshot[] = [];
  let next = 0;
  const take = (): void => {
    const cell = differing.get(places[next]!);
    if (cell != null) all.push(cell);
    next += 1;
  };
  for (const cell of cells) {
    const place = placeOf(cell.row, cell.column);
    while (next < places.length && places[next]! < place) take();
    if (places[next] === place) take();
    else all.push(cell);
  }
  while (next < places.length) take();
  return all;
}

function sameNotes(a: readonly CellNote[], b: readonly CellNote[]): boolean {
  return a.length === b.length && a.every(({ row, column, text }, index) => row === b[index]!.row && column === b[index]!.column && text === b[index]!.text);
}
