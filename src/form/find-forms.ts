import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { cellAddress } from '../workbook/cell-ref';
import { collectEvidence } from './collect-evidence';
import { collectNotices } from './collect-notices';
import { confidence } from './confidence';
import type { EvaluationForm, FoundForms, RefusedSheet } from './evaluation-form';
import { findBoundaries } from './find-boundaries';
import { findTables } from './find-tables';
import { gridOf } from './grid';
import { joinSheets } from './join-sheets';
import type { JoinedPiece } from './join-sheets';
import { readPiece } from './read-piece';
import type { ReadPiece } from './read-piece';
import { refusePiece, refuseSheet } from './refuse-sheet';
import { scanSheet } from './scan-sheet';
import type { ScannedSheet } from './scan-sheet';
import { speaksOfEvaluation } from './speaks-of-evaluation';
import { splitBands } from './split-bands';
import { wordReader } from './recognise-word';
import type { WordReader } from './recognise-word';

/**
 * 识别自评表. In: the workbook as a host read it. Out: every self-evaluation form with the meaning of its cells, and the
 * sheets that only resemble one. Next: profile/choose-profile.ts
 */
export function findForms(workbook: WorkbookSnapshot): FoundForms {
  const read = wordReader();
  const sheets = workbook.sheets.map((sheet) => readSheet(sheet, read));
  const joined = joinSheets(sheets.flatMap(({ pieces }) => pieces));
  const used = new Set(joined.flatMap(({ main, other }) => [main.sheet, ...(other === null ? [] : [other.sheet])]));
  const snapshots = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    forms: joined.map((piece) => formOf(piece, snapshots.get(piece.main.sheet)!, workbook.date1904)),
    refused: sheets.flatMap(({ refused }) => refused === null || used.has(refused.sheet) ? [] : [refused]),
  };
}

interface SheetReading {
  readonly pieces: readonly ReadPiece[];
  readonly refused: RefusedSheet | null;
}

const NOTHING: SheetReading = { pieces: [], refused: null };

/** Most sheets end at the scan: no row of theirs holds two known words. */
function readSheet(sheet: SheetSnapshot, read: WordReader): SheetReading {
  const scanned = scanSheet(sheet, read);
  if (scanned === null) return NOTHING;
  const split = splitBands(sheet, scanned.level1);
  if (split === null) return readBand(sheet, scanned, read);
  const bands = split.map((band) => readBand(band, scanSheet(band, read), read));
  return { pieces: bands.flatMap(({ pieces }) => pieces), refused: bands.find(({ refused }) => refused !== null)?.refused ?? null };
}

function readBand(sheet: SheetSnapshot, scanned: ScannedSheet | null, read: WordReader): SheetReading {
  if (scanned === null) return NOTHING;
  const grid = gridOf(sheet, scanned.marked, read);
  const landmarks = findTables(grid, scanned.marked);
  let floor = 0;
  const pieces: ReadPiece[] = [];
  let doubtful: ReadPiece | null = null;
  for (const piece of findBoundaries(grid, landmarks)) {
    const reading = readPiece(grid, piece, floor);
    floor = reading.range.bottom + 1;
    if (speaksOfEvaluation(grid, reading)) pieces.push(reading);
    else doubtful ??= reading;
  }
  return { pieces, refused: refuseSheet(sheet.name, landmarks) ?? (doubtful === null ? null : refusePiece(doubtful)) };
}

function formOf(joined: JoinedPiece, sheet: SheetSnapshot, date1904: boolean): EvaluationForm {
  const { main, other } = joined;
  const notices = collectNotices(joined, sheet);
  const form = {
    id: `${main.sheet}!${cellAddress(main.range.top, main.range.left)}`,
    sheet: main.sheet,
    range: main.range,
    title: main.title ?? other?.title ?? null,
    project: main.project ?? other?.project ?? null,
    department: main.department ?? other?.department ?? null,
    unit: main.unit ?? other?.unit ?? null,
    year: main.year ?? other?.year ?? null,
    amountUnit: other?.amountUnit ?? main.amountUnit,
    date1904,
    headings: [...(other?.headings ?? []), ...main.headings],
    funds: main.funds.length > 0 ? main.funds : other?.funds ?? [],
    goals: main.goals.length > 0 ? main.goals : other?.goals ?? [],
    indicators: main.indicators,
    subtotals: main.subtotals,
    total: main.total,
    grade: main.grade,
    texts: [...(other?.texts ?? []), ...main.texts],
    notices,
    evidence: collectEvidence(joined),
  };
  return { ...form, confidence: confidence(form) };
}
