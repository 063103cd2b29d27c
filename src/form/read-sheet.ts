import type { Steps } from '../exact/in-steps';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { RefusedSheet } from './evaluation-form';
import { findBoundaries } from './find-boundaries';
import { findTables } from './find-tables';
import { gridOf } from './grid';
import { readPiece } from './read-piece';
import type { ReadPiece } from './read-piece';
import type { WordReader } from './recognise-word';
import { refusePiece, refuseSheet } from './refuse-sheet';
import { scanSheet } from './scan-sheet';
import type { ScannedSheet } from './scan-sheet';
import { speaksOfEvaluation } from './speaks-of-evaluation';
import { splitBands } from './split-bands';

/** 读出的工作表: what one sheet says by itself, before sheets are put together. */
export interface SheetReading {
  readonly pieces: readonly ReadPiece[];
  readonly refused: RefusedSheet | null;
}

const NOTHING: SheetReading = { pieces: [], refused: null };

/** A host hands over the same object as long as nothing changed on a sheet, so each sheet is read once. */
const readings = new WeakMap<SheetSnapshot, SheetReading>();

/** 读工作表: every piece of a form on the sheet, each row looked at in steps. */
export function* readSheet(sheet: SheetSnapshot, read: WordReader): Steps<SheetReading> {
  const known = readings.get(sheet);
  if (known !== undefined) return known;
  const reading = yield* readAnew(sheet, read);
  readings.set(sheet, reading);
  return reading;
}

/** Most sheets end at the scan: no row of theirs holds two known words. */
function* readAnew(sheet: SheetSnapshot, read: WordReader): Steps<SheetReading> {
  const scanned = yield* scanSheet(sheet, read);
  if (scanned === null) return NOTHING;
  const bands = splitBands(sheet, scanned.level1);
  if (bands === null) return yield* readBand(sheet, scanned, read);
  const pieces: ReadPiece[] = [];
  let refused: RefusedSheet | null = null;
  for (const band of bands) {
    const reading = yield* readBand(band, yield* scanSheet(band, read), read);
    pieces.push(...reading.pieces);
    refused ??= reading.refused;
  }
  return { pieces, refused };
}

function* readBand(sheet: SheetSnapshot, scanned: ScannedSheet | null, read: WordReader): Steps<SheetReading> {
  if (scanned === null) return NOTHING;
  const grid = yield* gridOf(sheet, scanned.marked, read);
  const landmarks = yield* findTables(grid, scanned.marked);
  let floor = 0;
  const pieces: ReadPiece[] = [];
  let doubtful: ReadPiece | null = null;
  for (const piece of findBoundaries(grid, landmarks)) {
    const reading = yield* readPiece(grid, piece, floor);
    yield;
    floor = reading.range.bottom + 1;
    if (speaksOfEvaluation(grid, reading)) pieces.push(reading);
    else doubtful ??= reading;
  }
  return { pieces, refused: refuseSheet(sheet.name, landmarks) ?? (doubtful === null ? null : refusePiece(doubtful)) };
}
