import { ICommandService, type ICommandInfo, type IDisposable, type Injector } from '@univerjs/core';
import { placeOf } from './cell-places';
import { cellsOf, type CellsWritten, WRITES_CELLS } from './grid/locked-cells';
import type { CellReading } from './read-cell';

/** What each cell that was ever written held when the workbook was loaded, by its place. */
export type Originals = ReadonlyMap<number, CellReading>;

/** 动过的单元格: everything that may differ from the file, by whomever it was written, formula results included. */
export interface TouchedCells extends IDisposable {
  readonly on: (sheetId: string) => Originals;
}

const NONE: Originals = new Map();

export function touchedCells(parts: Injector, read: (sheetId: string, row: number, column: number) => CellReading): TouchedCells {
  const sheets = new Map<string, Map<number, CellReading>>();
  const { dispose } = parts.get(ICommandService).beforeCommandExecuted((info) => {
    if (!WRITES_CELLS.has(info.id)) return;
    for (const { sheetId, row, column } of contentsWritten(info)) {
      const known = sheets.get(sheetId) ?? new Map<number, CellReading>();
      sheets.set(sheetId, known);
      const place = placeOf(row, column);
      if (!known.has(place)) known.set(place, read(sheetId, row, column));
    }
  });
  return { dispose, on: (sheetId) => sheets.get(sheetId) ?? NONE };
}

/** The grid keeps notes of its own beside formulas; they are no content. */
const OWN_NOTES: ReadonlySet<string> = new Set(['xf', 'ref']);

export function contentsWritten({ params }: Readonly<ICommandInfo>): ReturnType<typeof cellsOf> {
  return cellsOf(params as CellsWritten, (cell) => cell == null || typeof cell !== 'object' || !Object.keys(cell).every((name) => OWN_NOTES.has(name)));
}
