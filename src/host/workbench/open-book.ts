import { ICommandService, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import type { CellNote, CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';
import { hostError } from '../xlsx/host-errors';
import { findCell } from '../xlsx/sheet/find-cell';
import { placeOf } from './cell-places';
import { WRITES_CELLS } from './grid/locked-cells';
import { type CellReading, cellReader } from './read-cell';
import { notesOn, WRITES_NOTES } from './sheet-notes';
import { cellNow, sheetNow } from './sheet-now';
import { contentsWritten, touchedCells } from './touched-cells';
import type { WorkbenchSource } from './workbench-source';

/** 工作表 in the grid, with what the file said of it. */
export interface OpenSheet {
  readonly id: string;
  readonly loaded: SheetSnapshot;
  readonly read: (row: number, column: number) => CellReading;
}

/** 打开的工作簿: the one in the grid, told in the words of the file it came from. */
export interface OpenBook {
  readonly unitId: string;
  readonly sheets: readonly OpenSheet[];
  /** A name that is gone is told so. */
  readonly sheet: (name: string) => OpenSheet;
  readonly snapshot: (sheet: OpenSheet) => SheetSnapshot;
  readonly cell: (sheet: OpenSheet, row: number, column: number) => CellSnapshot | null;
  readonly dispose: () => void;
}

/** Follows the workbook from now on; `onTouched` is called after every change of cells or notes. */
export function openBook(parts: Injector, workbook: Workbook, { snapshot, data }: WorkbenchSource, onTouched: () => void): OpenBook {
  const sheets = snapshot.sheets.map((loaded, index): OpenSheet => {
    const id = data.sheetOrder[index]!;
    return { id, loaded, read: cellReader(workbook, worksheetOf(workbook, id), snapshot.date1904) };
  });
  const byName = new Map(sheets.map((sheet) => [sheet.loaded.name, sheet]));
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const known = new Map<string, SheetSnapshot>();
  const withOwnNotes = new Set<string>();
  const touched = touchedCells(parts, (id, row, column) => byId.get(id)!.read(row, column));
  const unitId = workbook.getUnitId();
  const following = parts.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const sheetId = WRITES_NOTES.has(id) ? (params as { readonly sheetId: string }).sheetId : WRITES_CELLS.has(id) ? firstSheet(contentsWritten({ id, params: params! })) : null;
    if (sheetId === null) return;
    if (WRITES_NOTES.has(id)) withOwnNotes.add(sheetId);
    known.delete(sheetId);
    onTouched();
  });
  const compute = (sheet: OpenSheet): SheetSnapshot => {
    const notes: readonly CellNote[] | null = withOwnNotes.has(sheet.id) ? notesOn(parts, unitId, sheet.id) : null;
    return sheetNow(sheet.loaded, touched.on(sheet.id), sheet.read, notes, snapshot.date1904);
  };
  return {
    unitId,
    sheets,
    sheet: (name) => byName.get(name) ?? refuseGone(name),
    snapshot: (sheet) => {
      const now = known.get(sheet.id) ?? compute(sheet);
      known.set(sheet.id, now);
      return now;
    },
    cell: (sheet, row, column) => {
      const place = placeOf(row, column);
      return cellNow(findCell(sheet.loaded, row, column), touched.on(sheet.id).get(place), sheet.read(row, column), place, snapshot.date1904);
    },
    dispose: () => {
      touched.dispose();
      following.dispose();
    },
  };
}

function worksheetOf(workbook: Workbook, id: string): Worksheet {
  const worksheet = workbook.getSheetBySheetId(id);
  if (worksheet == null) throw new RangeError(`the grid did not take over sheet ${id}`);
  return worksheet;
}

/** A change writes into one sheet; one without contents writes into none. */
function firstSheet(written: Iterable<{ readonly sheetId: string }>): string | null {
  for (const { sheetId } of written) return sheetId;
  return null;
}

function refuseGone(name: string): never {
  throw hostError('lost', 'host.sheet-gone', { sheet: name });
}
